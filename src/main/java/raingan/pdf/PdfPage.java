package raingan.pdf;

import java.util.List;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** One page of an open file, read once; upright: points, origin top-left, y down. */
public final class PdfPage {

    private final int number;
    private final PageContent content;
    private final List<Ruling> rulings;
    private final List<Word> words;

    PdfPage(int number, PageContent content) {
        this.number = number;
        this.content = content;
        this.rulings = DrawnRulings.of(content.strokes());
        this.words = TextLayer.words(content, rulings);
    }

    public int number() {
        return number;
    }

    public double width() {
        return content.width();
    }

    public double height() {
        return content.height();
    }

    /** Degrees clockwise by which the stored page was turned to stand upright. */
    public int rotation() {
        return content.rotation();
    }

    public List<Word> words() {
        return words;
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    PageContent content() {
        return content;
    }
}
