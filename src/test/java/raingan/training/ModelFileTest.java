package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static ModelFile small() {
        List<byte[]> components = new ArrayList<>(Collections.nCopies(24, new byte[0]));
        components.set(ModelFile.NETWORK, new byte[] {1, 2, 3});
        components.set(23, new byte[] {9});
        return new ModelFile(components);
    }

    @Test
    void readsWhatItWrote() {
        ModelFile read = ModelFile.parse(small().toBytes());

        assertThat(read.network()).containsExactly(1, 2, 3);
        assertThat(read.components()).hasSize(24);
        assertThat(read.components().get(23)).containsExactly(9);
        assertThat(read.components().get(0)).isEmpty();
    }

    @Test
    void changesTheNetworkAlone() {
        ModelFile changed =
                ModelFile.parse(small().withNetwork(new byte[] {7, 7, 7, 7, 7}).toBytes());

        assertThat(changed.network()).containsExactly(7, 7, 7, 7, 7);
        assertThat(changed.components().get(23)).containsExactly(9);
    }

    @Test
    void refusesAFileThatIsNoModel() {
        assertThatThrownBy(() -> ModelFile.parse(new byte[] {1, 0, 0, 0}))
                .hasMessageContaining("not a Tesseract model");
    }
}
