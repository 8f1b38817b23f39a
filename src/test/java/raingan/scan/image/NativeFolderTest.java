package raingan.scan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {

    private final List<BundledFile> libraries = BundledFile.of(Platform.RESOURCE_PREFIX);
    private final Path temp;

    NativeFolderTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void the_list_names_what_is_on_the_class_path() {
        assertThat(BundledFile.all()).hasSizeGreaterThan(4).allSatisfy(file -> assertThat(file.read())
                .as("the SHA-256 of %s is to be brought up to date", file.path())
                .isNotEmpty());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
    void a_fresh_folder_is_for_its_user_alone_and_leaves_nothing() throws IOException {
        try (NativeFolder folder = NativeFolder.fresh(temp, libraries)) {
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
            assertThat(libraries).allSatisfy(library -> assertThat(folder.path().resolve(library.name()))
                    .isRegularFile());
        }

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void a_shared_folder_serves_the_next_process_as_well() throws IOException {
        Path shared = temp.resolve("natives");

        for (int process = 0; process < 2; process++) {
            NativeFolder.shared(shared, libraries).close();
        }

        assertThat(temp.toFile().list()).containsExactly("natives");
        assertThat(shared.resolve(libraries.get(0).name())).isRegularFile();
    }

    @Test
    void a_planted_library_of_the_same_size_is_not_loaded() throws IOException {
        Path shared = temp.resolve("natives");
        NativeFolder.shared(shared, libraries).close();
        Path planted = shared.resolve(libraries.get(0).name());
        byte[] content = Files.readAllBytes(planted);
        content[content.length / 2] ^= 1;
        Files.write(planted, content);

        assertThatThrownBy(() -> NativeFolder.shared(shared, libraries))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(planted.getFileName().toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without rights")
    void a_planted_link_in_place_of_the_folder_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path shared = Files.createSymbolicLink(temp.resolve("natives"), elsewhere);

        assertThatThrownBy(() -> NativeFolder.shared(shared, libraries)).isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }
}
