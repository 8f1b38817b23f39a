package raingan.pdf;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.page.Reading;
import raingan.page.Word.Reader;
import raingan.pdf.PageDecision.Choice;

/** The places of a page and how each is to be read. */
final class Regions {

    /** Doubted words this close, in points, are read together. */
    private static final double NEAR = 2;

    private Regions() {}

    static List<Reading> of(PdfPage page, List<LayerWord> words) {
        PageDecision decision = page.decision();
        Box whole = new Box(0, 0, page.width(), page.height());
        if (decision.choice() == Choice.BLANK) {
            return List.of();
        }
        Reader reader = decision.choice() == Choice.OCR ? Reader.OCR : Reader.LAYER;
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(whole, reader, decision.reason(), decision.detail()));
        if (decision.choice() == Choice.MIXED) {
            for (LayerWord word : words) {
                FontVerdict verdict = decision.fonts().get(word.font());
                if (verdict != null && PdfPage.isDoubted(word, decision.fonts())) {
                    merge(readings, word, verdict);
                }
            }
        }
        return readings;
    }

    /** Runs of doubted words on one line make one region; the first reading, of the page, is left alone. */
    private static void merge(List<Reading> readings, LayerWord word, FontVerdict verdict) {
        Box box = word.word().box();
        int last = readings.size() - 1;
        Reading before = readings.get(last);
        boolean joined = last > 0
                && before.reason().equals(verdict.reason())
                && before.region().overlapY(box) > box.height() / 2
                && box.left() - before.region().right() < box.height()
                && box.left() >= before.region().left();
        Box region = joined ? before.region().union(box.grow(NEAR)) : box.grow(NEAR);
        Reading reading = new Reading(region, Reader.OCR, verdict.reason(), verdict.detail());
        if (joined) {
            readings.set(last, reading);
        } else {
            readings.add(reading);
        }
    }
}
