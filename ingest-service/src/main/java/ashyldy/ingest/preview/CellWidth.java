package ashyldy.ingest.preview;

/// How many cells of a terminal a character takes: none for what is set upon another, two for East Asian letters and
/// most emoji, one for the others.
final class CellWidth {
    /// First and last code points of what is drawn wide (Unicode Standard Annex 11, the blocks that are all wide).
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private CellWidth() {}

    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        for (int[] block : WIDE) {
            if (block[0] <= letter && letter <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
