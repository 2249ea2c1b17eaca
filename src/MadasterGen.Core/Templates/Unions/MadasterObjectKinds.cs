namespace Madaster;

/// <summary>Tells which of several kinds an object is, by what is known of their members. Each union of objects has one.</summary>
internal sealed class MadasterObjectKinds
{
    /// <summary>No kind that is known.</summary>
    internal const int None = -1;

    // A member with the right constant tells more than any number of names.
    private const int WeightOfConstant = 1000;

    private readonly byte[]? _discriminator;
    private readonly global::Madaster.MadasterObjectKind[] _kinds;

    /// <param name="discriminator">The member whose value alone decides; null when there is none.</param>
    /// <param name="kinds">The kinds, in the order in which they count.</param>
    internal MadasterObjectKinds(string? discriminator, params global::Madaster.MadasterObjectKind[] kinds)
    {
        _discriminator = discriminator is null ? null : global::System.Text.Encoding.UTF8.GetBytes(discriminator);
        _kinds = kinds;
    }

    /// <summary>The number of the kind of the object that the reader stands on. The reader is a copy.</summary>
    internal int Choose(global::System.Text.Json.Utf8JsonReader reader) =>
        _discriminator is null ? Compare(reader) : Decide(reader, _discriminator);

    /// <summary>Whether an object can be of a kind.</summary>
    internal bool Fits(int kind, global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
            return false;
        if (_discriminator is not null)
            return Decide(reader, _discriminator) == kind;
        global::System.Span<Count> counts = stackalloc Count[_kinds.Length];
        Look(reader, counts);
        return counts[kind].IsWhole(_kinds[kind]);
    }

    private int Decide(global::System.Text.Json.Utf8JsonReader reader, byte[] discriminator)
    {
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            bool decides = reader.ValueTextEquals(discriminator);
            reader.Read();
            if (decides && global::Madaster.MadasterJson.IsLiteral(ref reader))
            {
                for (int i = 0; i < _kinds.Length; i++)
                {
                    if (_kinds[i].Members[0].Has(ref reader))
                        return i;
                }
                return None;
            }
            global::Madaster.MadasterJson.Skip(ref reader);
        }
        return None;
    }

    // The kind that has the most of the object's members, of those that can be it; the first of several.
    private int Compare(global::System.Text.Json.Utf8JsonReader reader)
    {
        global::System.Span<Count> counts = stackalloc Count[_kinds.Length];
        bool isEmpty = Look(reader, counts);
        int best = None;
        int bestScore = -1;
        int incomplete = None;
        for (int i = 0; i < _kinds.Length; i++)
        {
            Count count = counts[i];
            bool isTelling = count.Score > 0 || isEmpty || _kinds[i].IsMap;
            if (isTelling && count.Score > bestScore && count.IsWhole(_kinds[i]))
                (best, bestScore) = (i, count.Score);
            // A server can leave out what it promises; a constant is enough to know the kind by.
            if (incomplete == None && !count.IsExcluded && count.Score >= WeightOfConstant)
                incomplete = i;
        }
        return best == None ? incomplete : best;
    }

    // Counts for each kind what the object has of its members; true for an object without any.
    private bool Look(global::System.Text.Json.Utf8JsonReader reader, global::System.Span<Count> counts)
    {
        bool isEmpty = true;
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            isEmpty = false;
            for (int i = 0; i < counts.Length; i++)
            {
                if (!counts[i].IsExcluded)
                    Look(reader, _kinds[i], ref counts[i]);
            }
            reader.Read();
            global::Madaster.MadasterJson.Skip(ref reader);
        }
        return isEmpty;
    }

    private static void Look(
        global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterObjectKind kind, ref Count count)
    {
        if (kind.Find(ref reader) is not { } member)
        {
            count.IsExcluded = kind.IsClosed;
            return;
        }
        reader.Read();
        count.IsExcluded = !member.Allows(ref reader);
        count.Score += member.HasValues ? WeightOfConstant : 1;
        count.Required += member.IsRequired ? 1 : 0;
    }

    private struct Count
    {
        internal int Score;
        internal int Required;
        internal bool IsExcluded;

        internal readonly bool IsWhole(global::Madaster.MadasterObjectKind kind) => !IsExcluded && Required >= kind.Required;
    }
}
