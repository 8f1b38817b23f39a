package raingan.scan.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** How the rows and columns of a stored image lie on the paper: the Orientation of TIFF 6.0 and Exif, 1 to 8. */
final class StoredOrientation {

    static final int UPRIGHT = 1;

    /** The standard names of 1 to 8, as the reader of TIFF and the reader of JPEG give them. */
    private static final List<String> OF_TIFF =
            List.of("Normal", "FlipH", "Rotate180", "FlipV", "FlipHRotate90", "Rotate270", "FlipVRotate90", "Rotate90");

    private static final List<String> OF_JPEG =
            List.of("Normal", "FlipH", "Rotate180", "FlipV", "FlipVRotate90", "Rotate270", "FlipHRotate90", "Rotate90");

    private StoredOrientation() {}

    /** The number of a name; 1 for one that is not known. */
    static int of(String name, boolean tiff) {
        int index = (tiff ? OF_TIFF : OF_JPEG).indexOf(name);
        return index < 0 ? UPRIGHT : index + 1;
    }

    /** Whether rows are columns on the paper. */
    static boolean isSideways(int orientation) {
        return orientation > 4;
    }

    /**
     * The image as it lies on the paper.
     *
     * @param wider share by which pixels are wider than high as stored, 1 for square ones
     */
    static BufferedImage upright(BufferedImage image, int orientation, double wider) {
        double across = wider > 1 ? wider : 1;
        double down = wider < 1 ? 1 / wider : 1;
        if (orientation == UPRIGHT && across == down) {
            return image;
        }
        double width = image.getWidth() * across;
        double height = image.getHeight() * down;
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        turn.scale(across, down);
        boolean sideways = isSideways(orientation);
        int type = image.getColorModel().getNumColorComponents() > 1
                ? BufferedImage.TYPE_3BYTE_BGR
                : BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage paper = new BufferedImage(
                (int) Math.round(sideways ? height : width), (int) Math.round(sideways ? width : height), type);
        Graphics2D graphics = paper.createGraphics();
        if (across != down) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        }
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return paper;
    }
}
