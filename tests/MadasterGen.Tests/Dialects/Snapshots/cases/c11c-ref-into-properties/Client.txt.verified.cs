ITClient.DoXAsync(Track body): Task<Track>
Track.Title: string
Track.Artist: string
Track.Sub: Track_sub?
Track.Again: Track_sub?
Track.N: long
Track_sub.N: long
