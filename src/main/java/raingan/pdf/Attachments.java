package raingan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;
import raingan.source.SourceFile;

/** The files inside a PDF (ISO 32000-1, 7.11.4): attachments, portfolios, and pins on a page. */
final class Attachments {

    /** The stable name under which pages tell of them. */
    static final String REASON = "attachments";

    /** A tree of names that goes deeper is a circle. */
    private static final int DEEPEST = 16;

    private Attachments() {}

    /** The names of those that belong to page {@code number}, counted from 1, and that are no reports; see {@link #all}. */
    static List<String> of(PDDocument document, int number) {
        Set<String> names = new TreeSet<>();
        try {
            Map<String, PDComplexFileSpecification> files = new TreeMap<>();
            if (number == 1) {
                addOfDocument(document, files);
            }
            Set<String> others = addOfPage(document.getPage(number - 1), files);
            names.addAll(others);
            files.forEach((name, file) -> {
                if (!isReport(content(file))) {
                    names.add(name);
                }
            });
        } catch (IOException | RuntimeException e) {
            names.add("?");
        }
        return new ArrayList<>(names);
    }

    /** All files inside a PDF by name: those of the whole file, and those pinned to its pages. */
    static Map<String, PDComplexFileSpecification> all(PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        addOfDocument(document, files);
        for (PDPage page : document.getPages()) {
            addOfPage(page, files);
        }
        return files;
    }

    /** The bytes of a file; null when the PDF names it only. */
    static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
        return file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
    }

    /** Whether it is a PDF or a picture, which are read as inputs of their own. */
    static boolean isReport(@Nullable PDEmbeddedFile content) {
        if (content == null) {
            return false;
        }
        try (COSInputStream in = content.createInputStream()) {
            return SourceFile.isReport(in.readNBytes(SourceFile.HEAD));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void addOfDocument(PDDocument document, Map<String, PDComplexFileSpecification> files)
            throws IOException {
        PDDocumentNameDictionary all = document.getDocumentCatalog().getNames();
        if (all != null && all.getEmbeddedFiles() != null) {
            add(all.getEmbeddedFiles(), files, 0);
        }
    }

    /** Adds the files pinned to a page, and returns the names of those whose bytes are elsewhere. */
    private static Set<String> addOfPage(PDPage page, Map<String, PDComplexFileSpecification> files)
            throws IOException {
        Set<String> elsewhere = new TreeSet<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationFileAttachment pin && pin.getFile() != null) {
                if (pin.getFile() instanceof PDComplexFileSpecification file) {
                    files.put(name(file, "?"), file);
                } else {
                    elsewhere.add(name(pin.getFile(), "?"));
                }
            }
        }
        return elsewhere;
    }

    private static void add(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> found, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            files.forEach((key, file) -> found.put(name(file, key), file));
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                add(kid, found, depth + 1);
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
