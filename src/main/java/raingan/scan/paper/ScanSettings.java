package raingan.scan.paper;

/**
 * How page images are prepared and read.
 *
 * @param background how paper is made evenly white
 * @param lines how text is cut into lines
 */
public record ScanSettings(Background background, Lines lines) {

    /** What has been measured to read best. */
    public static final ScanSettings DEFAULTS =
            new ScanSettings(new Background(32, 100, 240, 160, 195), new Lines(2.5, 8));

    /**
     * How paper is made evenly white, in grey values 0–255.
     *
     * @param tile pixels of the squares in which the paper's brightness is measured
     * @param inkBelow what is darker cannot be paper
     * @param white the brightness that all paper gets
     * @param text what is darker then is ink of letters
     * @param rules what is darker then is ink of rules, which may be faint
     */
    public record Background(int tile, int inkBelow, int white, int text, int rules) {

        /** Pixels of paper that a tile needs for its brightness to be told. */
        int leastPaper() {
            return tile * tile / 3;
        }
    }

    /**
     * How text is cut into lines, in letter heights.
     *
     * @param freeGap white that parts two columns outside of tables
     * @param cellGap white that parts two pieces of a line in a cell
     */
    public record Lines(double freeGap, double cellGap) {}
}
