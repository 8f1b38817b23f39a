package raingan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import raingan.thai.ThaiChars;

/**
 * The text of form fields and free-text notes that the file does not draw but leaves to the viewer (ISO 32000-1, 12.5.6.6,
 * 12.7.3.3): as it would stand in its frame.
 */
final class UndrawnText {

    private static final Pattern SIZE = Pattern.compile("([0-9]*\\.?[0-9]+)\\s+Tf");

    /** Points; viewers choose one that fits where the file names none. */
    private static final double USUAL_SIZE = 12;

    /** Ems that a letter takes. */
    private static final double ADVANCE = 0.5;

    /** Ems of the part of a line that is below its baseline. */
    private static final double DESCENT = 0.25;

    /** Points between frame and text. */
    private static final double MARGIN = 2;

    /** Points that a mark advances, which stands over the letter before it: no more than tells the direction of its line. */
    private static final double TRACE = 1e-5;

    private static final int DEEPEST = 16;

    private static final GlyphShape INK = new GlyphShape(true, 0, 0, 0.4, 0.4, 1);

    private UndrawnText() {}

    /** The glyphs of an annotation; none when it is drawn, or of another kind. */
    static List<Glyph> of(PDAnnotation annotation, FontModel font, AffineTransform toUpright) {
        PDRectangle frame = annotation.getRectangle();
        if (annotation.getNormalAppearanceStream() != null || frame == null) {
            return List.of();
        }
        return text(annotation)
                .map(text -> glyphs(text, frame, size(annotation.getCOSObject(), frame), font, toUpright))
                .orElse(List.of());
    }

    private static Optional<String> text(PDAnnotation annotation) {
        COSDictionary dictionary = annotation.getCOSObject();
        if ("FreeText".equals(annotation.getSubtype())) {
            return Optional.ofNullable(annotation.getContents());
        }
        COSBase type = inherited(dictionary, COSName.FT);
        boolean holdsText = COSName.TX.equals(type) || COSName.CH.equals(type);
        return "Widget".equals(annotation.getSubtype()) && holdsText
                ? Optional.ofNullable(string(inherited(dictionary, COSName.V)))
                : Optional.empty();
    }

    /** Several choices stand one below the other. */
    private static @Nullable String string(@Nullable COSBase value) {
        if (value instanceof COSArray choices) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                String line = string(choices.getObject(i));
                if (line != null) {
                    lines.add(line);
                }
            }
            return String.join("\n", lines);
        }
        return value instanceof COSString text ? text.getString() : null;
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.containsKey(key)) {
                return at.getDictionaryObject(key);
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static double size(COSDictionary annotation, PDRectangle frame) {
        String look = string(inherited(annotation, COSName.DA));
        Matcher size = SIZE.matcher(look == null ? "" : look);
        double named = size.find() ? Double.parseDouble(size.group(1)) : 0;
        return named > 0 ? named : Math.max(1, Math.min(USUAL_SIZE, frame.getHeight() - MARGIN));
    }

    private static List<Glyph> glyphs(
            String text, PDRectangle frame, double size, FontModel font, AffineTransform toUpright) {
        List<Glyph> glyphs = new ArrayList<>();
        List<String> lines = text.strip().lines().toList();
        double middle = (frame.getLowerLeftY() + frame.getUpperRightY()) / 2;
        double first = middle + size * (lines.size() - 1) / 2.0 - size * DESCENT;
        double room = frame.getWidth() - 2 * MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            long letters = line.chars().filter(c -> !ThaiChars.isMark((char) c)).count();
            double advance = Math.min(ADVANCE * size, room / Math.max(1, letters));
            double y = first - i * size;
            double x = frame.getLowerLeftX() + MARGIN;
            for (int c : line.codePoints().toArray()) {
                boolean mark = ThaiChars.isMark((char) c);
                double from = mark ? x - advance / 2 : x;
                double to = mark ? from + TRACE : x + advance;
                if (!Character.isWhitespace(c)) {
                    glyphs.add(glyph(c, new Point2D.Double(from, y), new Point2D.Double(to, y), size, font, toUpright));
                }
                x = mark ? x : to;
            }
        }
        return glyphs;
    }

    private static Glyph glyph(
            int c, Point2D from, Point2D to, double size, FontModel font, AffineTransform toUpright) {
        Point2D start = toUpright.transform(from, new Point2D.Double());
        Point2D end = toUpright.transform(to, new Point2D.Double());
        CodeText text = CodeText.sound(Character.toString(c));
        return new Glyph(text, font, c, start.getX(), start.getY(), end.getX(), end.getY(), size, false, INK);
    }
}
