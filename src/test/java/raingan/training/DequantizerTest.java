package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DequantizerTest {
    private static final Path MODEL = Path.of("tessdata/tha-gov.traineddata");

    /** Share of characters: an 8-bit network rounds its activations, which may tip a close decision. */
    private static final double SHARE_THAT_MAY_DIFFER = 0.02;

    /** Enough to tell; a floating-point network reads slowly. */
    private static final int LINES = 25;

    @Test
    void theFloatingPointModelReadsLikeTheEightBitOne(@TempDir Path folder) throws IOException {
        ModelFile model = ModelFile.parse(Files.readAllBytes(MODEL));
        byte[] twin = model.withNetwork(Dequantizer.dequantize(model.network())).toBytes();
        Files.write(folder.resolve("float.traineddata"), twin);
        List<LineReading> lines = LineReading.all().subList(0, LINES);

        List<String> eightBit = LineReading.read(lines, Path.of("tessdata"), "tha-gov");
        List<String> floating = LineReading.read(lines, folder, "float");

        int characters = 0;
        int different = 0;
        for (int i = 0; i < lines.size(); i++) {
            characters += floating.get(i).length();
            different += LineReading.distance(eightBit.get(i), floating.get(i));
        }
        assertThat(characters).isGreaterThan(200);
        assertThat(different).isLessThanOrEqualTo((int) (characters * SHARE_THAT_MAY_DIFFER));
    }

    @Test
    void refusesANetworkThatIsFloatingPointAlready() throws IOException {
        byte[] network = Dequantizer.dequantize(
                ModelFile.parse(Files.readAllBytes(MODEL)).network());

        assertThatThrownBy(() -> Dequantizer.dequantize(network)).hasMessageContaining("not 8-bit");
    }

    @Test
    void refusesBytesThatAreNoNetwork() {
        assertThatThrownBy(() -> Dequantizer.dequantize(new byte[] {0, 9, 0, 0, 0}))
                .hasMessageContaining("not a Tesseract LSTM network");
    }
}
