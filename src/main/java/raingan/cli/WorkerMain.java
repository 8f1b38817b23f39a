package raingan.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import raingan.pipeline.reading.DirectPageReader;
import raingan.review.Language;
import raingan.run.Worker;
import raingan.run.WorkerCommand;

/** A worker process; started by {@code extract}, not by people. */
@Command(name = "worker", hidden = true)
final class WorkerMain implements Callable<Integer> {

    @Parameters(index = "0", description = "th or en")
    private Language language = Language.TH;

    /** The command line of a worker. */
    static List<String> command(Language language) {
        return WorkerCommand.of(Main.class.getName(), List.of("worker", language.code()));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        // A terminal sends Ctrl-C to workers as well; they end with the run that asks them.
        EndSignal.INT.handledBy(() -> {});
        ImageIO.setUseCache(false);
        Worker.serve(new DirectPageReader(language.locale()), language.locale());
        return Main.OK;
    }
}
