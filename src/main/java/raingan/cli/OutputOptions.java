package raingan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import raingan.review.Language;

/** Options of every command that writes a dataset. */
final class OutputOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the dataset goes; default: ${DEFAULT-VALUE}. (โฟลเดอร์ผลลัพธ์)")
    private Path out = Path.of("out");

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            defaultValue = "th",
            description = "Language of messages; default: ${DEFAULT-VALUE}. (ภาษาของข้อความ)")
    private Language language = Language.TH;

    Path out() {
        return out;
    }

    Language language() {
        return language;
    }
}
