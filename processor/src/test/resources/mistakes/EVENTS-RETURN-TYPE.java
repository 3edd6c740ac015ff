//! [metrics:EVENTS-RETURN-TYPE] Method Flight.arrivals returns Set<Event>, which are not events. Return Event, Optional<Event>, List<Event> or Stream<Event>.
class Flight {
    @JobEvents static Set<Event> /*!*/arrivals() { return Set.of(); }
}
