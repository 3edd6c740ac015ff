package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one page. Its policy allows exactly the scripts that the writer puts in, by their digests, and no address but
 * data within the page: text of users can neither run nor connect to any address.
 */
final class PageWriter {
    private static final List<String> SCRIPTS =
            List.of("data.js", "format.js", "plots.js", "kinds.js", "cards.js", "table.js", "page.js");

    private PageWriter() {}

    /** Writes the content of a page, as JSON. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json, ColumnTable columns) throws IOException;
    }

    static void write(Path file, String title, ChartBundle bundle, Content content) throws IOException {
        ColumnTable columns = new ColumnTable();
        byte[] json = json(columns, content);
        List<byte[]> scripts = new ArrayList<>();
        scripts.add(resource(bundle.resource()));
        for (String script : SCRIPTS) {
            scripts.add(resource(script));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            String head = new String(resource("page.html"), StandardCharsets.UTF_8)
                    .replace("@POLICY@", policy(scripts))
                    .replace("@TITLE@", escaped(title))
                    .replace("@STYLE@", new String(resource("page.css"), StandardCharsets.UTF_8));
            utf8(out, head);
            columns.write(out);
            utf8(out, "<script type=\"application/json\" id=\"content\">");
            out.write(json);
            utf8(out, "</script>\n");
            for (byte[] script : scripts) {
                utf8(out, "<script>");
                out.write(script);
                utf8(out, "</script>\n");
            }
            utf8(out, "</body>\n</html>\n");
        }
    }

    private static byte[] json(ColumnTable columns, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonMapper().createGenerator(bytes)) {
            json.setCharacterEscapes(new TagEscapes());
            json.writeStartObject();
            content.write(json, columns);
            json.writeFieldName("columns");
            columns.describe(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static String policy(List<byte[]> scripts) {
        StringBuilder policy = new StringBuilder("default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; "
                + "base-uri 'none'; form-action 'none'; script-src");
        for (byte[] script : scripts) {
            policy.append(" 'sha256-").append(digest(script)).append('\'');
        }
        return policy.toString();
    }

    private static String digest(byte[] script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PageWriter.class.getResourceAsStream(name), () -> name + " is not in the jar")) {
            return in.readAllBytes();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void utf8(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Escapes what could end the element that contains the JSON. */
    private static final class TagEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character < 128 ? null : new SerializedString(String.valueOf((char) character));
        }
    }
}
