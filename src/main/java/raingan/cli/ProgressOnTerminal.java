package raingan.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import raingan.export.DocumentResult;

/** A bar that moves. */
final class ProgressOnTerminal implements Progress {

    private static final int MILLIS_BETWEEN_UPDATES = 500;

    private final Pace pace;
    private final Texts texts;
    private final ProgressBar bar;

    ProgressOnTerminal(Pace pace, Texts texts) {
        this.pace = pace;
        this.texts = texts;
        this.bar = new ProgressBarBuilder()
                .setTaskName(texts.of("bar"))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .hideEta()
                .build();
    }

    @Override
    public void pagesFound(int pages) {
        pace.pagesFound(pages);
        show();
    }

    @Override
    public void pageDone(boolean cached) {
        pace.pageDone(cached);
        show();
    }

    @Override
    public void pageRetried() {
        pace.pageRetried();
        show();
    }

    @Override
    public void documentDone(DocumentResult document) {
        pace.documentDone(document);
        show();
    }

    @Override
    public void end() {
        bar.close();
    }

    private void show() {
        bar.maxHint(pace.total());
        bar.stepTo(pace.done());
        bar.setExtraMessage(texts.of(
                "progress",
                Integer.toString(pace.done()),
                (pace.guessing() ? "~" : "") + pace.total(),
                String.format(Locale.ROOT, "%.1f", pace.perSecond()),
                pace.left(),
                Integer.toString(pace.doubts())));
    }
}
