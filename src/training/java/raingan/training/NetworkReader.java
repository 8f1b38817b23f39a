package raingan.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Little-endian cursor over a Tesseract {@code lstm} component; counts are checked against what is left. */
final class NetworkReader {
    private final ByteBuffer bytes;

    NetworkReader(byte[] component) {
        bytes = ByteBuffer.wrap(Arrays.copyOf(component, component.length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    int position() {
        return bytes.position();
    }

    boolean atEnd() {
        return !bytes.hasRemaining();
    }

    byte readByte() {
        require(1);
        return bytes.get();
    }

    int readInt() {
        require(Integer.BYTES);
        return bytes.getInt();
    }

    double[] readDoubles(int count) {
        require((long) count * Double.BYTES);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = bytes.getDouble();
        }
        return values;
    }

    byte[] readBytes(int count) {
        require(count);
        byte[] values = new byte[count];
        bytes.get(values);
        return values;
    }

    /** A length (32 bits) and that many bytes of UTF-8. */
    String readString() {
        return new String(readBytes(readInt()), StandardCharsets.UTF_8);
    }

    private void require(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw new IllegalArgumentException("not a Tesseract LSTM network: " + count + " bytes wanted at "
                    + bytes.position() + ", " + bytes.remaining() + " left");
        }
    }
}
