package dev.metricsbuild.validate.facts;

import java.util.List;

/** One entry of {@code events}; status, importance and time type are the numbers of their enums. */
public record EventFacts(
        IdFacts id, String name, List<IdFacts> metrics, int status, TimeFacts time, int importance, int timeType) {}
