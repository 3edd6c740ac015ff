package dev.metricsbuild.cli.scaffold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Notes what JSON values hold, token by token, so that the size of the log does not matter. */
final class JsonSample {
    /** Deeper down there are no records. */
    private static final int DEEPEST = 6;

    private final JsonParser parser;
    private final int most;

    JsonSample(JsonParser parser, int most) {
        this.parser = parser;
        this.most = most;
    }

    /** Notes the object that begins at the current token. */
    void object(ObjectFacts facts) throws IOException {
        object(facts, 0);
    }

    private void object(ObjectFacts facts, int depth) throws IOException {
        facts.begin();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            parser.nextToken();
            value(facts.field(name), depth);
        }
    }

    private void value(ValueFacts facts, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case VALUE_NULL -> facts.addNull();
            case VALUE_TRUE, VALUE_FALSE -> facts.add(ScalarKind.BOOLEAN, parser.getText());
            case VALUE_STRING -> facts.addText(parser.getText());
            case VALUE_NUMBER_INT -> facts.add(wholeKind(), parser.getText());
            case VALUE_NUMBER_FLOAT -> facts.add(ScalarKind.NUMBER, parser.getText());
            case START_OBJECT -> nested(facts, depth);
            case START_ARRAY -> array(facts.elements(), depth);
            default -> throw new IllegalStateException("A value begins with " + token);
        }
    }

    private ScalarKind wholeKind() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? ScalarKind.NUMBER : ScalarKind.WHOLE;
    }

    private void nested(ValueFacts facts, int depth) throws IOException {
        ObjectFacts object = facts.object();
        if (depth >= DEEPEST) {
            parser.skipChildren();
        } else {
            object(object, depth + 1);
        }
    }

    private void array(ValueFacts facts, int depth) throws IOException {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count++ < most && depth < DEEPEST) {
                value(facts, depth + 1);
            } else {
                parser.skipChildren();
            }
        }
    }
}
