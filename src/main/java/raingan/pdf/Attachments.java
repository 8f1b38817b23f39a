package raingan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** The files inside a PDF (ISO 32000-1, 7.11.4): attachments, portfolios, and pins on a page. */
final class Attachments {

    /** The stable name under which pages tell of them. */
    static final String REASON = "attachments";

    /** A tree of names that goes deeper is a circle. */
    private static final int DEEPEST = 16;

    private Attachments() {}

    /** The names of those that belong to page {@code number}, counted from 1; those of the whole file belong to its first. */
    static List<String> of(PDDocument document, int number) {
        Set<String> names = new TreeSet<>();
        try {
            if (number == 1) {
                PDDocumentNameDictionary all = document.getDocumentCatalog().getNames();
                if (all != null && all.getEmbeddedFiles() != null) {
                    add(all.getEmbeddedFiles(), names, 0);
                }
            }
            PDPage page = document.getPage(number - 1);
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment pin && pin.getFile() != null) {
                    names.add(name(pin.getFile(), "?"));
                }
            }
        } catch (IOException | RuntimeException e) {
            names.add("?");
        }
        return new ArrayList<>(names);
    }

    private static void add(PDNameTreeNode<PDComplexFileSpecification> node, Set<String> names, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            files.forEach((key, file) -> names.add(name(file, key)));
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                add(kid, names, depth + 1);
            }
        }
    }

    private static String name(PDFileSpecification file, String otherwise) {
        String name = file instanceof PDComplexFileSpecification complex && complex.getFileUnicode() != null
                ? complex.getFileUnicode()
                : file.getFile();
        return name == null || name.isBlank() ? otherwise : name;
    }
}
