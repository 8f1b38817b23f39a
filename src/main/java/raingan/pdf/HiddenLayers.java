package raingan.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a file that are switched off when it is opened (optional content, ISO 32000-1, 8.11). */
final class HiddenLayers {

    private final @Nullable PDOptionalContentProperties layers;

    HiddenLayers(PDDocument document) {
        this.layers = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether marked content of these properties is not to be seen. */
    boolean hides(@Nullable COSDictionary properties) {
        PDOptionalContentProperties known = layers;
        if (known == null || properties == null) {
            return false;
        }
        PDPropertyList list = PDPropertyList.create(properties);
        if (list instanceof PDOptionalContentGroup group) {
            return !known.isGroupEnabled(group);
        }
        return list instanceof PDOptionalContentMembershipDictionary membership && hides(membership, known);
    }

    private static boolean hides(PDOptionalContentMembershipDictionary membership, PDOptionalContentProperties known) {
        List<Boolean> shown = membership.getOCGs().stream()
                .filter(PDOptionalContentGroup.class::isInstance)
                .map(group -> known.isGroupEnabled((PDOptionalContentGroup) group))
                .toList();
        if (shown.isEmpty()) {
            return false;
        }
        COSName policy = membership.getVisibilityPolicy();
        return switch (policy == null ? "AnyOn" : policy.getName()) {
            case "AllOn" -> shown.contains(false);
            case "AnyOff" -> !shown.contains(false);
            case "AllOff" -> shown.contains(true);
            default -> !shown.contains(true);
        };
    }
}
