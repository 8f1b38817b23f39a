package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightAverageTest {
    private static byte[] eightBit() throws IOException {
        return ModelFile.parse(Files.readAllBytes(Path.of("tessdata/tha-gov.traineddata")))
                .network();
    }

    @Test
    void takesTheMeanOfEachWeightAndNothingElse() throws IOException {
        byte[] one = Dequantizer.dequantize(eightBit());
        byte[] other = one.clone();
        NetworkLayout.Matrix first = NetworkLayout.of(one).matrices().get(0);
        double weight = weight(one, first);
        ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putDouble(first.weights(), weight + 2);

        byte[] mean = WeightAverage.of(List.of(one, other));

        assertThat(weight(mean, first)).isCloseTo(weight + 1, within(1e-12));
        ByteBuffer.wrap(mean).order(ByteOrder.LITTLE_ENDIAN).putDouble(first.weights(), weight);
        assertThat(mean).isEqualTo(one);
    }

    @Test
    void refusesEightBitWeights() throws IOException {
        byte[] state = eightBit();

        assertThatThrownBy(() -> WeightAverage.of(List.of(state))).hasMessageContaining("8-bit");
    }

    private static double weight(byte[] network, NetworkLayout.Matrix matrix) {
        return ByteBuffer.wrap(network).order(ByteOrder.LITTLE_ENDIAN).getDouble(matrix.weights());
    }
}
