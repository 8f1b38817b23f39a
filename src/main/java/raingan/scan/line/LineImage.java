package raingan.scan.line;

import java.util.Collection;
import raingan.scan.image.Area;
import raingan.scan.image.Component;
import raingan.scan.image.GrayImage;
import raingan.scan.ocr.OcrWord;

/**
 * The picture of one line for the engine, without the ink of its neighbours, and where it was cut from.
 *
 * @param image what the engine reads
 * @param left column of the page at which it begins
 * @param top row of the page at which it begins
 * @param scale pixels of the image for one pixel of the page
 */
public record LineImage(GrayImage image, double left, double top, double scale) {

    /** Letter heights of white above, below and beside the ink. */
    private static final double MARGIN = 0.25;

    /** Letter heights of white above and below the level of the letters, where marks may stand. */
    private static final double ABOVE = 0.95;

    private static final double BELOW = 0.6;

    /** Pixels around ink that its blur covers. */
    private static final int HALO = 2;

    /** Cuts a line out of a page. */
    public static LineImage of(GrayImage page, TextLine line) {
        int margin = (int) Math.max(2, Math.round(MARGIN * line.usualHeight()));
        return of(page, line, margin, line.area().top() - margin, line.area().bottom() + margin);
    }

    /** Cuts a line out of a page so that its letters are as high in the picture, and stand where they do in all lines. */
    static LineImage inPlace(GrayImage page, TextLine line) {
        int margin = (int) Math.max(2, Math.round(MARGIN * line.usualHeight()));
        int top = (int) Math.round(line.top() - ABOVE * line.usualHeight());
        int bottom = (int) Math.round(line.bottom() + BELOW * line.usualHeight());
        Area area = line.area();
        return of(page, line, margin, Math.min(top, area.top() - 2), Math.max(bottom, area.bottom() + 2));
    }

    private static LineImage of(GrayImage page, TextLine line, int margin, int top, int bottom) {
        int left = line.area().left() - margin;
        GrayImage image = GrayImage.white(line.area().width() + 2 * margin, bottom - top);
        paint(page, line.parts(), image, left, top);
        return new LineImage(image, left, top, 1);
    }

    /** Copies the ink with its halo; all the rest stays white. */
    private static void paint(GrayImage page, Collection<Component> parts, GrayImage image, int left, int top) {
        for (Component part : parts) {
            int[] runs = part.runs();
            for (int i = 0; i < runs.length; i += 3) {
                for (int y = runs[i] - HALO; y <= runs[i] + HALO; y++) {
                    copy(page, image, y, runs[i + 1] - HALO, runs[i + 2] + HALO, left, top);
                }
            }
        }
    }

    private static void copy(GrayImage page, GrayImage image, int y, int from, int to, int left, int top) {
        if (y < 0 || y >= page.height() || y < top || y >= top + image.height()) {
            return;
        }
        int end = Math.min(Math.min(to, page.width()), left + image.width());
        for (int x = Math.max(Math.max(0, from), left); x < end; x++) {
            image.set(x - left, y - top, page.at(x, y));
        }
    }

    /** Where a word of the image stands on the page. */
    Area area(OcrWord word) {
        return new Area(
                (int) Math.floor(left + word.left() / scale),
                (int) Math.floor(top + word.top() / scale),
                (int) Math.ceil(left + word.right() / scale),
                (int) Math.ceil(top + word.bottom() / scale));
    }
}
