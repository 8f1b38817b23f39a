package raingan.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Messages over a stream: a marker, the length, a checksum, the bytes. What native code prints on the same stream between
 * two messages is skipped.
 */
final class Frames {

    /** A byte that no text has, then a name. */
    private static final byte[] MARKER = "\u0001raingan\n".getBytes(StandardCharsets.US_ASCII);

    /** 64 MB: far above the largest page, far below what a broken length may ask for. */
    private static final int MAX_LENGTH = 1 << 26;

    private Frames() {}

    static void write(OutputStream out, byte[] message) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(MARKER);
        data.writeInt(message.length);
        data.writeInt(checksum(message));
        data.write(message);
        data.flush();
    }

    /**
     * The next message.
     *
     * @throws EOFException when the stream ends first
     * @throws IOException when the message is damaged
     */
    static byte[] read(InputStream in) throws IOException {
        skipToMarker(in);
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        int checksum = data.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new IOException("A message of " + length + " bytes");
        }
        byte[] message = data.readNBytes(length);
        if (message.length < length) {
            throw new EOFException();
        }
        if (checksum(message) != checksum) {
            throw new IOException("A damaged message");
        }
        return message;
    }

    private static void skipToMarker(InputStream in) throws IOException {
        int matched = 0;
        while (matched < MARKER.length) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            if (next == MARKER[matched]) {
                matched++;
            } else {
                matched = next == MARKER[0] ? 1 : 0;
            }
        }
    }

    private static int checksum(byte[] message) {
        CRC32C crc = new CRC32C();
        crc.update(message);
        return (int) crc.getValue();
    }
}
