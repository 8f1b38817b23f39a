package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.pipeline.reading.Options;
import raingan.run.Request.Answer;
import raingan.source.SourceFile;

class PageCacheTest {

    private static final Options OPTIONS = Options.defaults();

    private final Path root;
    private final PageCache cache;
    private final SourceFile source = new SourceFile(
            Path.of("a.pdf"), "a.pdf", SourceFile.Kind.PDF, "application/pdf", "abcabcabcabc", "abcabcabcabc0000", 9);
    private final Answer answer =
            Answer.of(new Page(new PageRef("abcabcabcabc", 1), 10, 10, 0, List.of(), List.of(), List.of()));

    PageCacheTest(@TempDir Path root) {
        this.root = root;
        this.cache = new PageCache(root, "reader 1");
    }

    @Test
    void whatIsKeptComesBackForTheSameFilePageSettingsAndReaderOnly() throws IOException {
        cache.put(source, 1, OPTIONS, answer);

        assertThat(cache.get(source, 1, OPTIONS)).contains(answer);
        assertThat(cache.get(source, 2, OPTIONS)).isEmpty();
        assertThat(cache.get(source, 1, OPTIONS.withDpi(200))).isEmpty();
        assertThat(new PageCache(root, "reader 2").get(source, 1, OPTIONS)).isEmpty();
    }

    @Test
    void aSettingOfTheFastHalfLosesNoPage() throws IOException {
        cache.put(source, 1, OPTIONS, answer);

        assertThat(cache.get(source, 1, new Options(OPTIONS.ocr(), OPTIONS.dpi(), false)))
                .isPresent();
    }

    @Test
    void aDamagedEntryCountsAsNone() throws IOException {
        cache.put(source, 1, OPTIONS, answer);
        Path entry = entries().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        Files.write(entry, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(cache.get(source, 1, OPTIONS)).isEmpty();
        Files.write(entry, new byte[0]);
        assertThat(cache.get(source, 1, OPTIONS)).isEmpty();
        cache.put(source, 1, OPTIONS, answer);
        assertThat(cache.get(source, 1, OPTIONS)).contains(answer);
    }

    @Test
    void pruningRemovesWhatWasLongNotUsed() throws IOException {
        cache.put(source, 1, OPTIONS, answer);
        cache.put(source, 2, OPTIONS, answer);
        Instant now = Instant.now();
        Files.setLastModifiedTime(entries().get(0), FileTime.from(now.minus(Duration.ofDays(40))));

        assertThat(CacheFolder.prune(root, Duration.ofDays(30), now)).isEqualTo(1);
        assertThat(entries()).hasSize(1);
        assertThat(CacheFolder.prune(root, Duration.ZERO, now.plusSeconds(5))).isEqualTo(1);
        assertThat(CacheFolder.prune(root.resolve("none"), Duration.ZERO, now)).isZero();
    }

    @Test
    void anEntryThatIsUsedIsKept() throws IOException {
        cache.put(source, 1, OPTIONS, answer);
        Instant now = Instant.now();
        Files.setLastModifiedTime(entries().get(0), FileTime.from(now.minus(Duration.ofDays(40))));

        assertThat(cache.get(source, 1, OPTIONS)).isPresent();

        assertThat(CacheFolder.prune(root, Duration.ofDays(30), now)).isZero();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
