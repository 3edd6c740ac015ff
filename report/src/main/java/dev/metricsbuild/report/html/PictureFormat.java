package dev.metricsbuild.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats of pictures that browsers can show, recognized by their first bytes, since a name may be wrong. */
enum PictureFormat {
    PNG("image/png", "\u0089PNG\r\n\u001a\n", 0),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", 0),
    GIF("image/gif", "GIF8", 0),
    WEBP("image/webp", "WEBP", 8),
    BMP("image/bmp", "BM", 0),
    /** A browser runs no script of an SVG that is shown as an image. */
    SVG("image/svg+xml", "<svg", -1);

    private static final int SVG_HEAD = 4096;

    private final String mediaType;
    private final String mark;
    private final int at;

    PictureFormat(String mediaType, String mark, int at) {
        this.mediaType = mediaType;
        this.mark = mark;
        this.at = at;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<PictureFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
    }

    private boolean matches(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SVG_HEAD), StandardCharsets.ISO_8859_1);
        return at < 0 ? head.contains(mark) : head.startsWith(mark, at);
    }
}
