package raingan.training;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Little-endian output in the form {@link NetworkReader} reads. */
final class NetworkWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void writeByte(int value) {
        out.write(value);
    }

    void writeInt(int value) {
        out.writeBytes(little(Integer.BYTES).putInt(value).array());
    }

    void writeDouble(double value) {
        out.writeBytes(little(Double.BYTES).putDouble(value).array());
    }

    void writeBytes(byte[] values) {
        out.writeBytes(values);
    }

    void writeString(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        writeInt(utf8.length);
        out.writeBytes(utf8);
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
