package raingan.pdf;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** A look at the drawn page: which signs leave ink that is seen in the end, and where ink stands that is no sign. */
final class PageLook {

    /** Pixels for a point: 36 dots an inch tell ink from none. */
    private static final double SCALE = 0.5;

    /** Pixels of the largest sheet; larger pages are drawn smaller. */
    private static final double MOST_PIXELS = 1_000_000;

    private final @Nullable Sheet sheet;

    private PageLook(@Nullable Sheet sheet) {
        this.sheet = sheet;
    }

    /** A look at page {@code number}, counted from 1; a page that cannot be drawn shows all its signs. */
    static PageLook of(PDDocument document, int number, FontBook fonts) {
        PagePlacement placement = PagePlacement.of(document.getPage(number - 1));
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (placement.width() * placement.height())));
        Sheet sheet = new Sheet(placement.width(), placement.height(), scale);
        Graphics2D graphics = sheet.graphics();
        try {
            new LookRenderer(document, sheet, placement, fonts)
                    .renderPageToGraphics(number - 1, graphics, (float) (scale * placement.scale()));
            return new PageLook(sheet);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new PageLook(null);
        } finally {
            graphics.dispose();
        }
    }

    /** Whether the page could be drawn. */
    boolean isDrawn() {
        return sheet != null;
    }

    /** Whether a sign, its pen at {@code x} and {@code y} of the page as stored, is seen. */
    boolean shows(int code, double x, double y) {
        return sheet == null || sheet.shows(new Sheet.Place(code, x, y));
    }

    /** The areas of ink that no sign of {@code page} explains, in its frame, the page being as stored. */
    List<InkArea> unexplained(PageContent page) {
        return sheet == null ? List.of() : UnexplainedInk.of(sheet, page.glyphs(), page.images());
    }

    private static final class LookRenderer extends PageRenderer {

        private final Sheet sheet;
        private final PagePlacement placement;
        private final FontBook fonts;

        LookRenderer(PDDocument document, Sheet sheet, PagePlacement placement, FontBook fonts) {
            super(document);
            this.sheet = sheet;
            this.placement = placement;
            this.fonts = fonts;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new LookDrawer(parameters, sheet, placement, fonts);
        }
    }
}
