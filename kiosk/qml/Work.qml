// The second part of a page, what one does: below the first on a high screen, right of it on a wide.
Lead {
    x: Zones.landscape ? Zones.across : 0
}
