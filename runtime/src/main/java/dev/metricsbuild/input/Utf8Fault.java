package dev.metricsbuild.input;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the first bytes of a file that are no UTF-8, once it is known that there are some. */
final class Utf8Fault {
    private static final int CAPACITY = 8_192;

    private Utf8Fault() {}

    /** The error with line and offset, if the exception says that the text is not UTF-8. */
    static Optional<InputException> in(InputFile file, Exception e) {
        String message = String.valueOf(e.getMessage());
        boolean encoding = e instanceof CharConversionException
                || e instanceof CharacterCodingException
                || message.startsWith("Invalid UTF-8");
        return encoding ? Optional.of(new InputException(file + place(file), e)) : Optional.empty();
    }

    private static String place(InputFile file) {
        try (InputStream in = file.text()) {
            return find(in) + ". Save the file as UTF-8, or as UTF-16 with a byte order mark.";
        } catch (IOException e) {
            return ": the text does not match its byte order mark: " + e.getMessage();
        }
    }

    private static String find(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
        CharBuffer chars = CharBuffer.allocate(CAPACITY);
        long offset = 0;
        long line = 1;
        for (boolean ended = false; !ended; ) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars.clear(), ended);
            offset += bytes.position() - before;
            line += chars.flip().chars().filter(c -> c == '\n').count();
            if (result.isError()) {
                return String.format(
                        Locale.ROOT,
                        ", line %d, byte %d of the text: 0x%02X is not UTF-8",
                        line,
                        offset,
                        bytes.get(bytes.position()));
            }
        }
        return ": the text is not UTF-8";
    }
}
