package dev.metricsbuild.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Tells by its last bytes whether a picture is whole: who reads logs of a crash has pictures that are not. */
final class PictureTail {
    /** Some programs add a few bytes after the end. */
    private static final int LOOKED_AT = 64;

    private static final String PNG_END = "IEND";
    private static final String JPEG_END = "\u00ff\u00d9";

    private PictureTail() {}

    /** What is wrong with the file; empty if nothing is, or it is no PNG or JPEG. */
    static String fault(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean png = name.endsWith(".png");
        boolean jpeg = name.endsWith(".jpg") || name.endsWith(".jpeg");
        if (!png && !jpeg) {
            return "";
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() == 0) {
                return "is empty.";
            }
            byte[] tail = new byte[(int) Math.min(LOOKED_AT, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            boolean whole = new String(tail, StandardCharsets.ISO_8859_1).contains(png ? PNG_END : JPEG_END);
            return whole ? "" : "is truncated: it has no end.";
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }
}
