package raingan.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Model.UsageMessageSpec;
import raingan.export.DocumentFigures;

/** A bar that moves. */
final class ProgressOnTerminal implements Progress {

    private static final int MILLIS_BETWEEN_UPDATES = 500;

    private final Pace pace;
    private final Texts texts;
    private final ProgressBar bar;
    private final AtomicBoolean ended = new AtomicBoolean();

    ProgressOnTerminal(Pace pace, Texts texts, PrintStream err) {
        this.pace = pace;
        this.texts = texts;
        this.bar = new ProgressBarBuilder()
                .setTaskName(texts.of("bar"))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(err, width()))
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
    public void pagesKept(int pages) {
        pace.pagesKept(pages);
    }

    @Override
    public void pageRetried() {
        pace.pageRetried();
        show();
    }

    @Override
    public void documentDone(DocumentFigures document) {
        pace.documentDone(document);
        show();
    }

    @Override
    public void end() {
        if (!ended.getAndSet(true)) {
            bar.close();
        }
    }

    /** Columns of the terminal less one, as measured for the help: by the bar's own means, the terminal would take Ctrl-C. */
    private static int width() {
        return new UsageMessageSpec().autoWidth(true).width() - 1;
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
