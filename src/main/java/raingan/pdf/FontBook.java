package raingan.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one document, each asked once for what it draws. */
final class FontBook {

    private final IdentityHashMap<COSDictionary, FontModel> models = new IdentityHashMap<>();

    FontModel model(PDFont font) {
        return models.computeIfAbsent(font.getCOSObject(), f -> create(models.size(), f, font));
    }

    private static FontModel create(int id, COSDictionary dictionary, PDFont font) {
        COSBase map = dictionary.getDictionaryObject(COSName.TO_UNICODE);
        String name = font.getName();
        return new FontModel(id, name == null ? "" : name, map != null);
    }
}
