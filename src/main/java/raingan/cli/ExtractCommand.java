package raingan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.pipeline.reading.Options;
import raingan.pipeline.reading.Options.OcrMode;
import raingan.run.PageCache;
import raingan.run.ReaderVersion;
import raingan.run.RunSettings;
import raingan.source.SourceException;
import raingan.source.Sources;
import raingan.thai.value.Spelling;

/** {@code raingan extract}: reports in, a dataset out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {"Reads reports into a dataset. (อ่านรายงานเป็นชุดข้อมูล)"},
        description = {
            "",
            "INPUT is a file, a folder (with its sub-folders) or a pattern such as \"2566/*.pdf\". PDF files are read,"
                    + " and scans as TIFF, PNG or JPEG. A file that cannot be read costs one row that says why.",
            "A run that was ended by Ctrl-C or by a power cut goes on where it stopped when it is started again.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read (some may need review)",
            "1:at least one input could not be read; the rest is written",
            "2:wrong usage, or the output cannot be written"
        },
        footer = {
            "",
            "Examples (ตัวอย่าง):",
            "  raingan extract reports/                     a folder into out/ (อ่านทั้งโฟลเดอร์ไปที่ out/)",
            "  raingan extract a.pdf scans/*.tif --out x    files into x/ (ระบุไฟล์และที่เก็บผลลัพธ์)",
            "  raingan extract reports/ --ocr always        distrust every text layer (อ่านจากภาพทุกหน้า)",
            "  raingan extract reports/ --words names.txt   leave your names alone (ไม่แก้ชื่อในรายการของท่าน)",
            "  raingan extract reports/ --lang en           messages in English (ข้อความภาษาอังกฤษ)"
        })
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, patterns. (ไฟล์หรือโฟลเดอร์)")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--ocr",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "When to read pages as images: where the text layer is missing or unsound (auto), always,"
                    + " never; default: ${DEFAULT-VALUE}. (อ่านจากภาพเมื่อใด)")
    private OcrMode ocr = OcrMode.AUTO;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "" + Options.DEFAULT_DPI,
            description = "Resolution at which drawn pages become images; default: ${DEFAULT-VALUE}. (ความละเอียดภาพ)")
    private int dpi = Options.DEFAULT_DPI;

    @Option(names = "--no-spelling", description = "Leave misspellings as they are. (ไม่แก้คำสะกดผิด)")
    private boolean noSpelling;

    @Mixin
    private WordLists words = new WordLists();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Pages read at a time; default: one per processor core. (จำนวนหน้าที่อ่านพร้อมกัน)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--timeout-per-page",
            paramLabel = "SECONDS",
            description = "Longest time for one page; default: 180. (เวลาสูงสุดต่อหน้า)")
    private long timeout = RunSettings.PAGE_LIMIT.toSeconds();

    @Option(names = "--force", description = "Read every page anew, also those in the cache. (อ่านใหม่ทุกหน้า)")
    private boolean force;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Where pages are kept for the next run; default: .cache in the output folder. (ที่เก็บหน้าที่อ่านแล้ว)")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Keep no pages. (ไม่เก็บหน้าที่อ่านแล้ว)")
    private boolean noCache;

    @Override
    public Integer call() throws IOException {
        QuickCompilation.prefer();
        List<Sources.Input> found;
        try {
            found = Sources.find(inputs);
        } catch (SourceException e) {
            throw new ParameterException(
                    spec.commandLine(), e.message(output.language().locale()));
        }
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), new Texts(output.language()).of("no-inputs", String.join(", ", inputs)));
        }
        String reader = ReaderVersion.current();
        Spelling spelling =
                noSpelling ? Spelling.off() : words.addTo(Spelling.standard(), new Texts(output.language()));
        return new Extractor(output, settings(reader), reader, spelling, words.names()).run(found);
    }

    private RunSettings settings(String reader) {
        try {
            Path folder = cache == null ? output.out().resolve(CacheCommand.DEFAULT_NAME) : cache;
            return new RunSettings(
                    WorkerMain.command(output.language()),
                    jobs,
                    Duration.ofSeconds(timeout),
                    RunSettings.RECYCLE_AFTER,
                    new Options(ocr, dpi, !noSpelling),
                    noCache ? null : new PageCache(folder, reader),
                    force);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
