package raingan.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names of files as their writers meant them, also where the encoding of the platform cannot tell them. */
final class FileNames {

    /** What Java reads for bytes that are not in the encoding of the platform. */
    private static final char UNKNOWN = '\uFFFD';

    /** How Thai was written before UTF-8; still met on old disks and in archives. */
    private static final Charset OLD_THAI = Charset.forName("x-windows-874");

    private FileNames() {}

    /** The last {@code depth} names of the absolute path {@code file}, with {@code /} between them. */
    static String last(int depth, Path file) {
        Path names = file.subpath(file.getNameCount() - depth, file.getNameCount());
        String told = names.toString().replace(names.getFileSystem().getSeparator(), "/");
        return told.indexOf(UNKNOWN) < 0 ? told : decoded(depth, file.toUri());
    }

    /** The URI of a path holds the very bytes of its names. */
    private static String decoded(int depth, URI uri) {
        String[] names = uri.getRawPath().split("/", 0);
        List<String> decoded = new ArrayList<>();
        for (int i = names.length - depth; i < names.length; i++) {
            decoded.add(decoded(bytes(names[i])));
        }
        return String.join("/", decoded);
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, OLD_THAI);
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
