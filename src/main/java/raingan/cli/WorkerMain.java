package raingan.cli;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import raingan.pipeline.reading.DirectPageReader;
import raingan.review.Language;
import raingan.run.Worker;
import raingan.run.WorkerCommand;

/** A worker process; started by {@code extract}, not by people, and so without what reads a command line for people. */
public final class WorkerMain {

    private WorkerMain() {}

    /** The command line of a worker. */
    static List<String> command(Language language) {
        return WorkerCommand.of(WorkerMain.class.getName(), List.of(language.name()));
    }

    /** Serves until its input ends; the argument is the name of a {@link Language}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Language language = Language.valueOf(args[0]);
        // A terminal sends Ctrl-C to workers as well; they end with the run that asks them.
        EndSignal.INT.handledBy(() -> {});
        ImageIO.setUseCache(false);
        Worker.serve(new DirectPageReader(language.locale()), language.locale());
    }
}
