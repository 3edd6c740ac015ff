package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of a parser that has nothing to do with where its tokens come from. */
abstract class TokenParser extends ParserMinimalBase {
    private final JsonStreamContext context = JsonReadContext.createRootContext(null);
    private @Nullable ObjectCodec codec;
    private boolean closed;

    TokenParser() {
        super(StreamReadConstraints.defaults());
    }

    /** What the current token holds. */
    abstract TokenValue value();

    /** Closes what the tokens come from. */
    abstract void release() throws IOException;

    /** Makes a token the current one. */
    final @Nullable JsonToken show(@Nullable JsonToken token) {
        _currToken = token;
        return token;
    }

    @Override
    public String currentName() {
        return value().name();
    }

    @Override
    @SuppressWarnings("deprecation") // The base asks for it.
    public String getCurrentName() {
        return value().name();
    }

    @Override
    public @Nullable String getText() throws IOException {
        JsonToken token = _currToken;
        if (token == null) {
            return null;
        }
        if (token == JsonToken.FIELD_NAME) {
            return value().name();
        }
        return token.isStructStart() || token.isStructEnd() ? token.asString() : value().text();
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        return String.valueOf(getText()).toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() throws IOException {
        return String.valueOf(getText()).length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        return variant.decode(String.valueOf(getText()));
    }

    @Override
    public Number getNumberValue() throws IOException {
        return switch (getNumberType()) {
            case INT, LONG -> getLongValue();
            case BIG_INTEGER -> getBigIntegerValue();
            default -> getDoubleValue();
        };
    }

    @Override
    public NumberType getNumberType() throws IOException {
        if (_currToken != JsonToken.VALUE_NUMBER_INT) {
            return NumberType.DOUBLE;
        }
        return value().bigInteger().bitLength() < Long.SIZE ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    @Override
    public int getIntValue() throws IOException {
        return Math.toIntExact(getLongValue());
    }

    @Override
    public long getLongValue() throws IOException {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT ? (long) value().doubleValue() : value().longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        return value().bigInteger();
    }

    @Override
    public float getFloatValue() throws IOException {
        return (float) value().doubleValue();
    }

    @Override
    public double getDoubleValue() throws IOException {
        return value().doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        return new BigDecimal(value().text());
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return currentLocation();
    }

    @Override
    @SuppressWarnings("deprecation") // The base asks for it.
    public JsonLocation getTokenLocation() {
        return currentLocation();
    }

    @Override
    @SuppressWarnings("deprecation") // The base asks for it.
    public JsonLocation getCurrentLocation() {
        return currentLocation();
    }

    @Override
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("names are those of the schema");
    }

    @Override
    protected void _handleEOF() {}

    @Override
    public @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(@Nullable ObjectCodec newCodec) {
        this.codec = newCodec;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            release();
        }
    }
}
