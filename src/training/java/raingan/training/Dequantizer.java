package raingan.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Turns the 8-bit {@code lstm} component of a Tesseract model into the floating-point component that can be trained.
 * The result says the same as the 8-bit network up to its rounding of activations.
 */
public final class Dequantizer {
    private static final int INT_MODE = 1;

    private Dequantizer() {}

    /** {@code Dequantizer tha.traineddata tha.lstm} writes the network that {@code lstmtraining} continues from. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Dequantizer MODEL.traineddata FLOAT.lstm");
        }
        ModelFile model = ModelFile.parse(Files.readAllBytes(Path.of(args[0])));
        Files.write(Path.of(args[1]), dequantize(model.network()));
    }

    /**
     * The floating-point twin of an 8-bit {@code lstm} component without character set (as in a model file).
     *
     * @throws IllegalArgumentException if the bytes are no such component
     */
    public static byte[] dequantize(byte[] component) {
        NetworkLayout layout = NetworkLayout.of(component);
        ByteBuffer in = ByteBuffer.wrap(component).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (NetworkLayout.Matrix matrix : layout.matrices()) {
            out.write(component, at, matrix.start() - at);
            out.writeBytes(floating(matrix, in));
            at = matrix.end();
        }
        byte[] rest = Arrays.copyOfRange(component, at, component.length);
        rest[layout.flags() - at] &= ~INT_MODE;
        out.writeBytes(rest);
        return out.toByteArray();
    }

    /** A weight is its 8-bit value times the scale of its row. */
    private static byte[] floating(NetworkLayout.Matrix matrix, ByteBuffer in) {
        if (!matrix.isEightBit()) {
            throw new IllegalArgumentException("weights at " + matrix.start() + " are not 8-bit");
        }
        ByteBuffer out = ByteBuffer.allocate(1 + 2 * Integer.BYTES + Double.BYTES * (1 + matrix.size()))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) (matrix.mode() & ~INT_MODE))
                .putInt(matrix.rows())
                .putInt(matrix.columns())
                .putDouble(0);
        int scales = matrix.weights() + matrix.size() + Integer.BYTES;
        for (int i = 0; i < matrix.size(); i++) {
            double scale = in.getDouble(scales + i / matrix.columns() * Double.BYTES);
            out.putDouble(in.get(matrix.weights() + i) * scale);
        }
        return out.array();
    }
}
