package raingan.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one document, each asked once for what it draws. */
final class FontBook {

    private final IdentityHashMap<COSDictionary, FontModel> models = new IdentityHashMap<>();
    private final COSDictionary viewer = new COSDictionary();

    FontModel model(PDFont font) {
        return models.computeIfAbsent(font.getCOSObject(), f -> create(models.size(), f, font));
    }

    /** The font in which a viewer shows what the file does not draw. */
    FontModel ofViewer() {
        return models.computeIfAbsent(viewer, f -> new FontModel(models.size(), "", true, false));
    }

    private static FontModel create(int id, COSDictionary dictionary, PDFont font) {
        COSBase map = dictionary.getDictionaryObject(COSName.TO_UNICODE);
        String name = font.getName();
        return new FontModel(id, name == null ? "" : name, map != null, font.isEmbedded());
    }
}
