package raingan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.compare.Gazetteer;
import raingan.export.ComparedDocuments;
import raingan.export.MergedDatasets;
import raingan.export.OutputFolder;
import raingan.review.Messages;
import raingan.run.RunLock;
import raingan.run.RunMessage;

/** {@code raingan compare}: several datasets, of provinces, years or machines, as one. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.folder}", descriptionKey = "folders")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OfficialList officialList = new OfficialList();

    @Override
    public Integer call() throws IOException {
        Texts texts = new Texts(output.language());
        for (Path folder : folders) {
            DatasetFolders.require(folder, spec, texts);
            if (Files.exists(output.out()) && Files.isSameFile(folder, output.out())) {
                throw new ParameterException(spec.commandLine(), texts.of("compare-into-itself", folder));
            }
        }
        if (Files.exists(output.out().resolve("run.json"))) {
            throw new ParameterException(spec.commandLine(), texts.of("compare-over-read", output.out()));
        }
        Gazetteer gazetteer = officialList.read(texts);
        try {
            Optional<RunLock> lock = RunLock.take(output.out());
            if (lock.isEmpty()) {
                Screen.err().println(RunMessage.LOCKED.text(output.language().locale(), output.out()));
                return Main.WRONG_USAGE;
            }
            try (RunLock held = lock.get();
                    OutputFolder target = new OutputFolder(held.folder())) {
                ComparedDocuments compared =
                        MergedDatasets.write(named(), target, new Messages(output.language()), gazetteer);
                Screen.out()
                        .println(texts.of(
                                "compared",
                                Integer.toString(compared.documents()),
                                Integer.toString(compared.offices()),
                                Integer.toString(compared.years()),
                                output.out().resolve("dataset")));
                return Main.OK;
            }
        } catch (IOException e) {
            Screen.err()
                    .println(WriteProblems.text(
                            e, output.out(), output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }

    private Map<String, Path> named() {
        List<String> names = MergedDatasets.names(folders);
        Map<String, Path> named = new LinkedHashMap<>();
        for (int i = 0; i < folders.size(); i++) {
            named.put(names.get(i), folders.get(i));
        }
        return named;
    }
}
