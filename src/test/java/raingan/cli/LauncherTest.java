package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.SheetReader;

/** The program as people start it: two processes, and a terminal or none. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Path DIGITAL = Path.of("samples/reports/moksai-2565.digital.pdf");
    private static final int MANY = 60;
    private static final int MOST_MEGABYTES = 600;
    private static final char CTRL_C = 3;
    private static final Pattern SOME_DONE = Pattern.compile("pages [1-9]\\d+ of ");

    private final Path temp;
    private final Path out;

    LauncherTest(@TempDir Path temp) {
        this.temp = temp;
        this.out = temp.resolve("out");
    }

    @Test
    void argumentsAndExitStatusAreHandedOn() throws Exception {
        Ended ended = run("C.UTF-8", "extract", "--jobs", "many", DIGITAL.toString());

        assertThat(ended.status()).isEqualTo(Main.WRONG_USAGE);
        assertThat(ended.output()).contains("many");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thaiNamesAreReadAndWrittenInALocaleThatKnowsNone() throws Exception {
        assumeThaiNames();
        Path in = temp.resolve("รายงาน");
        Files.copy(DIGITAL, Files.createDirectories(in.resolve("ปี ๒๕๖๕")).resolve("แผนฯ อบต.สมมุติ.pdf"));
        Path words = Files.writeString(temp.resolve("คำของเรา.txt"), "กองคลัง\tกองการคลัง\n");
        Path folder = temp.resolve("ผลลัพธ์");

        Ended ended = run("C", "extract", in.toString(), "--out", folder.toString(), "--words", words.toString());

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sources(folder)).containsExactly("ปี ๒๕๖๕/แผนฯ อบต.สมมุติ.pdf");
        assertThat(Files.readString(folder.resolve("dataset/measures.csv"))).contains("กองการคลัง");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theProgramRunsInAThaiFolderInALocaleThatKnowsNone() throws Exception {
        assumeThaiNames();
        Path in = Files.createDirectories(temp.resolve("งานของเรา"));
        Files.copy(DIGITAL, in.resolve("แผน.pdf"));
        ProcessBuilder builder =
                builder("C", command("extract", ".", "--out", "ผล")).directory(in.toFile());

        Ended ended = Ended.of(builder.start());

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sources(in.resolve("ผล"))).containsExactly("แผน.pdf");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWhoseNameIsNotInUtf8IsReadFromItsFolder() throws Exception {
        assumeThaiNames();
        Path in = Files.createDirectories(temp.resolve("เก่า"));
        Files.copy(DIGITAL, inOldThai(in, "มาตรการ.pdf"));

        Ended ended = run("C", "extract", in.toString(), "--out", out.toString());

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(sources(out)).containsExactly("มาตรการ.pdf");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNotInUtf8AndNamedItselfIsAnsweredWithWhatToDo() throws Exception {
        Process process = start(
                "C",
                List.of(
                        "/bin/sh",
                        "-c",
                        commandLine("extract", "--lang", "en") + " \"$(printf '\\241\\246\\262.pdf')\""));

        Ended ended = Ended.of(process);

        assertThat(ended.status()).isEqualTo(Main.WRONG_USAGE);
        assertThat(ended.output()).contains("not in UTF-8", "folder", "convmv");
    }

    @Test
    void ctrlCInATerminalWritesWhatIsFinishedAndTheBarIsGone() throws Exception {
        assumeTrue(
                hasTerminals(),
                "needs script of util-linux, which gives a command a terminal, and env of coreutils 8.31");
        Process process = start(
                "C.UTF-8",
                inTerminal(commandLine("extract", manyReports(), "--out", out, "--no-cache", "--lang", "en")));
        StringBuilder screen = readUntil(process, SOME_DONE);

        process.getOutputStream().write(CTRL_C);
        process.getOutputStream().flush();

        Ended ended = Ended.of(process, screen);
        assertThat(ended.status()).as(ended.output()).isEqualTo(EndSignal.INT.status());
        assertThat(sources(out)).isNotEmpty().hasSizeLessThan(MANY);
        assertThat(ended.output()).contains("Interrupted.");
        assertThat(ended.output().substring(ended.output().indexOf("Interrupted.")))
                .doesNotContain("/s, ", "100%");
    }

    @Test
    void aSecondCtrlCEndsAtOnceWithNothingHalfWrittenAndTheNextRunGoesOn() throws Exception {
        assumeTrue(
                hasTerminals(),
                "needs script of util-linux, which gives a command a terminal, and env of coreutils 8.31");
        String command = commandLine("extract", manyReports(), "--out", out, "--lang", "en");
        Process process = start("C.UTF-8", inTerminal(command));
        StringBuilder screen = readUntil(process, SOME_DONE);

        process.getOutputStream().write(new byte[] {CTRL_C, CTRL_C});
        process.getOutputStream().flush();

        Ended ended = Ended.of(process, screen);
        assertThat(ended.status()).as(ended.output()).isEqualTo(EndSignal.INT.status());
        try (Stream<Path> files = Files.walk(out)) {
            for (Path json : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(new ObjectMapper().readTree(json.toFile()).isObject())
                        .as(json.toString())
                        .isTrue();
            }
        }
        Ended next = run("C.UTF-8", "extract", temp.resolve("in").toString(), "--out", out.toString());
        assertThat(next.status()).as(next.output()).isZero();
        assertThat(sources(out)).hasSize(MANY);
    }

    @Test
    void theFirstProcessHandsOnThatItIsToEnd() throws Exception {
        Process process = start("C.UTF-8", command("extract", manyReports(), "--out", out, "--no-cache"));
        untilFirstDocument();

        process.toHandle().destroy();

        Ended ended = Ended.of(process);
        assertThat(ended.status()).as(ended.output()).isEqualTo(EndSignal.TERM.status());
        assertThat(sources(out)).isNotEmpty().hasSizeLessThan(MANY);
    }

    @Test
    void whenTheFirstProcessIsKilledNoneOfTheOthersStays() throws Exception {
        Process process = start("C.UTF-8", command("extract", manyReports(), "--out", out, "--no-cache"));
        untilFirstDocument();
        List<ProcessHandle> others = process.descendants().toList();

        process.toHandle().destroyForcibly();

        for (ProcessHandle other : others) {
            assertThat(other.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
        }
        assertThat(others).hasSizeGreaterThan(1);
        assertThat(sources(out)).isNotEmpty().hasSizeLessThan(MANY);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void manyDocumentsTakeNoMoreMemoryThanTheFirstProcessAndTheProgramMay() throws Exception {
        Process process = start("C.UTF-8", command("extract", manyReports(), "--out", out));
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(
                    most,
                    peakMegabytes(process.pid())
                            + programs(process)
                                    .mapToLong(LauncherTest::peakMegabytes)
                                    .sum());
            Thread.sleep(100);
        }

        assertThat(Ended.of(process).status()).isZero();
        assertThat(most).isPositive().isLessThan(MOST_MEGABYTES);
    }

    @Test
    void optionsThatAPersonGivesToJavaAreHandedOnAndHaveTheLastWord() {
        assertThat(ProgramCommand.options(List.of())).contains("-XX:+UseSerialGC");
        assertThat(ProgramCommand.options(List.of("-Xmx2g", "-Dkey=value", "-agentlib:jdwp=server=y")))
                .contains("-Xmx2g", "-Dkey=value")
                .doesNotContain("-XX:+UseSerialGC", "-agentlib:jdwp=server=y");
    }

    /** What a process said on both streams and how it ended. */
    private record Ended(int status, String output) {

        static Ended of(Process process) throws IOException, InterruptedException {
            return of(process, new StringBuilder());
        }

        static Ended of(Process process, StringBuilder before) throws IOException, InterruptedException {
            InputStream rest = process.getInputStream();
            before.append(new String(rest.readAllBytes(), StandardCharsets.UTF_8));
            return new Ended(process.waitFor(), before.toString());
        }
    }

    private Ended run(String locale, String... args) throws IOException, InterruptedException {
        return Ended.of(start(locale, command((Object[]) args)));
    }

    private static Process start(String locale, List<String> command) throws IOException {
        return builder(locale, command).start();
    }

    private static ProcessBuilder builder(String locale, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        return builder;
    }

    private static void assumeThaiNames() {
        assumeTrue(Launched.encoding().equals("UTF-8"), "needs a locale in which the test itself can name its files");
    }

    private static List<String> command(Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Launcher.class.getName()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return command;
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String commandLine(Object... args) {
        return command(args).stream().map(a -> "'" + a + "'").collect(Collectors.joining(" "));
    }

    /** Ctrl-C is ignored where tests run in the background, and so by all that they start. */
    private static List<String> inTerminal(String command) {
        return List.of("script", "-qefc", "env --default-signal=INT " + command, "/dev/null");
    }

    private static boolean hasTerminals() throws InterruptedException {
        try {
            return new ProcessBuilder(inTerminal("true")).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Copies that are different files. */
    private Path manyReports() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("in"));
        byte[] report = Files.readAllBytes(DIGITAL);
        for (int i = 0; i < MANY; i++) {
            byte[] comment = ("\n% " + i + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] copy = Arrays.copyOf(report, report.length + comment.length);
            System.arraycopy(comment, 0, copy, report.length, comment.length);
            Files.write(folder.resolve(i + ".pdf"), copy);
        }
        return folder;
    }

    /** The path whose last name stands on the disk as Windows-874. */
    private static Path inOldThai(Path folder, String name) {
        StringBuilder escaped = new StringBuilder(folder.toUri().toString());
        for (byte b : name.getBytes(Charset.forName("x-windows-874"))) {
            escaped.append(String.format("%%%02X", b));
        }
        return Path.of(URI.create(escaped.toString()));
    }

    private static StringBuilder readUntil(Process process, Pattern shown) throws IOException {
        StringBuilder screen = new StringBuilder();
        Reader reader = process.inputReader(StandardCharsets.UTF_8);
        Matcher matcher = shown.matcher(screen);
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            screen.append((char) c);
            if (c == '/' && matcher.reset().find()) {
                return screen;
            }
        }
        return screen;
    }

    private void untilFirstDocument() throws IOException, InterruptedException {
        while (true) {
            try (Stream<Path> files = Files.exists(out) ? Files.walk(out) : Stream.empty()) {
                if (files.anyMatch(f -> f.toString().contains(".json"))) {
                    return;
                }
            }
            Thread.sleep(50);
        }
    }

    private static List<String> sources(Path folder) throws IOException {
        return SheetReader.read(folder.resolve("dataset/documents.csv")).stream()
                .map(row -> row.get("source_file"))
                .toList();
    }

    private static Stream<Long> programs(Process launcher) {
        return launcher.children().map(ProcessHandle::pid);
    }

    private static long peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
