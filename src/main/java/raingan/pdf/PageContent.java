package raingan.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.page.Shade;

/**
 * What a page draws, in drawing order: points, origin top-left of the page as a person sees it, y down.
 *
 * @param width in points
 * @param height in points
 * @param rotation degrees clockwise by which the stored page was turned
 * @param glyphs inside the page
 * @param strokes lines and thin boxes
 * @param shades filled areas inside the page
 * @param images inside the page
 * @param outlines filled curved shapes as high as letters
 */
record PageContent(
        double width,
        double height,
        int rotation,
        List<Glyph> glyphs,
        List<Stroke> strokes,
        List<Shade> shades,
        List<DrawnImage> images,
        int outlines) {

    /** Ems by which a mark may stand off the baseline and behind the end of its letter. */
    private static final double LEVEL = 0.25;

    PageContent {
        glyphs = List.copyOf(glyphs);
        strokes = List.copyOf(strokes);
        shades = List.copyOf(shades);
        images = List.copyOf(images);
    }

    /** This page without what is drawn twice, and with its lost rings named. */
    PageContent cleaned() {
        return with(FootnoteMarks.attached(LostRings.named(Overprint.removed(ThaiBytes.decoded(glyphs)))));
    }

    private PageContent with(List<Glyph> others) {
        return new PageContent(width, height, rotation, others, strokes, shades, images, outlines);
    }

    /** This page with the signs that leave no ink named invisible. */
    PageContent seen(PageLook look) {
        List<Glyph> alone = glyphs.stream()
                .map(g -> g.invisible() || look.shows(g.code(), g.x(), g.y()) ? g : g.unseen())
                .toList();
        List<Glyph> seen = alone.stream().filter(g -> !g.invisible()).toList();
        List<Glyph> looked = IntStream.range(0, glyphs.size())
                .mapToObj(
                        i -> alone.get(i).invisible() && isOnLetter(glyphs.get(i), seen) ? glyphs.get(i) : alone.get(i))
                .toList();
        return with(looked);
    }

    /** Whether a sign is a mark of a letter that is seen: one thin mark on another may leave no ink of its own. */
    private static boolean isOnLetter(Glyph mark, List<Glyph> seen) {
        return !mark.invisible()
                && Signs.isMark(mark)
                && seen.stream()
                        .filter(l -> !Signs.isMark(l) && Math.abs(l.y() - mark.y()) <= LEVEL * mark.size())
                        .anyMatch(l -> l.x() <= mark.x() && mark.x() <= l.endX() + LEVEL * mark.size());
    }

    /** This page without the signs that nobody sees. */
    PageContent visible() {
        return glyphs.stream().noneMatch(Glyph::invisible)
                ? this
                : with(glyphs.stream().filter(g -> !g.invisible()).toList());
    }

    /** This page turned so that most of its text runs to the right. */
    PageContent upright() {
        Frame frame = turn();
        return frame.turn() == 0 ? this : turned(frame);
    }

    /** The turn after which most of the text runs to the right. */
    Frame turn() {
        Map<Integer, Long> turns = glyphs.stream()
                .filter(g -> !g.text().isBlank())
                .map(Glyph::turn)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int turn = turns.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new Frame(turn, width, height);
    }

    private PageContent turned(Frame frame) {
        boolean sideways = frame.turn() % 180 != 0;
        return new PageContent(
                frame.turnedWidth(),
                frame.turnedHeight(),
                (rotation + 360 - frame.turn()) % 360,
                glyphs.stream().map(g -> g.in(frame)).toList(),
                strokes.stream()
                        .map(s -> new Stroke(frame.box(s.box()), sideways != s.horizontal()))
                        .toList(),
                shades.stream().map(s -> new Shade(frame.box(s.box()), s.rgb())).toList(),
                images.stream().map(i -> i.in(frame)).toList(),
                outlines);
    }
}
