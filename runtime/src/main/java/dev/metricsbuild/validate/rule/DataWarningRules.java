package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import java.util.Arrays;
import java.util.List;

/** What the platform lets pass in a data entry. */
final class DataWarningRules {
    static final List<Rule<DataSubject>> ALL = List.of(
            Rule.warning("FILE-PATH-OUTSIDE", "A file lies below the message's directory.", DataWarningRules::outside),
            Rule.warning("INDEXED-FLAG", "is_indexed agrees with data_type.", DataWarningRules::flag),
            Rule.warning("INDEX-INDEXED", "An index has no index itself.", DataWarningRules::indexOfIndex));

    private DataWarningRules() {}

    private static void outside(DataSubject data, Findings out) {
        if (!data.isExternal() || !(data.content() instanceof ContentFacts.External file)) {
            return;
        }
        String path = file.path();
        boolean absolute = path.startsWith("/") || path.startsWith("\\") || path.matches("(?s)[A-Za-z]:.*");
        if (absolute || Arrays.asList(path.split("[/\\\\]", -1)).contains("..")) {
            out.add(
                    data,
                    "external_file.path",
                    Quoted.text(path),
                    "a path below the directory of the message's file",
                    "Put the file next to the message, and name it relative to it.");
        }
    }

    private static void flag(DataSubject data, Findings out) {
        int type = data.facts().type();
        if (type != 0 && data.facts().indexed() != DataTypes.isIndexed(type)) {
            out.add(
                    data,
                    "is_indexed",
                    "is_indexed " + data.facts().indexed() + " with " + DataTypes.name(type),
                    "is_indexed set exactly if the type is INDEXED_",
                    "Set data_type to the INDEXED_ form if the data has an index, else clear is_indexed.");
        }
    }

    private static void indexOfIndex(DataSubject data, Findings out) {
        DataSubject index = data.index();
        if (index != null
                && (index.facts().indexed() || DataTypes.isIndexed(index.facts().type()))) {
            out.add(
                    data,
                    "index_data_id",
                    index.path() + " of type " + DataTypes.name(index.facts().type()) + ", which is indexed itself",
                    "a plain series",
                    "Index the data by a series without an index.");
        }
    }
}
