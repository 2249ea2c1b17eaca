namespace Madaster;

/// <summary>What is known of the members of one kind of objects.</summary>
internal sealed class MadasterObjectKind
{
    /// <param name="isMap">Whether its members have any name.</param>
    /// <param name="isClosed">Whether it has no members but these.</param>
    /// <param name="members">Its members, as far as they tell it from others.</param>
    internal MadasterObjectKind(bool isMap, bool isClosed, params global::Madaster.MadasterObjectMember[] members)
    {
        IsMap = isMap;
        IsClosed = isClosed;
        Members = members;
        foreach (global::Madaster.MadasterObjectMember member in members)
            Required += member.IsRequired ? 1 : 0;
    }

    internal bool IsMap { get; }

    internal bool IsClosed { get; }

    internal global::Madaster.MadasterObjectMember[] Members { get; }

    /// <summary>How many members must be there.</summary>
    internal int Required { get; }

    /// <summary>The member whose name the reader stands on.</summary>
    internal global::Madaster.MadasterObjectMember? Find(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        foreach (global::Madaster.MadasterObjectMember member in Members)
        {
            if (reader.ValueTextEquals(member.Name))
                return member;
        }
        return null;
    }
}

/// <summary>A member by which kinds of objects are told apart.</summary>
internal sealed class MadasterObjectMember
{
    private readonly int _kinds;
    private readonly byte[][] _values;

    /// <param name="name">Its name.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="kinds">The kinds of JSON that it can be, as bits.</param>
    /// <param name="values">The values that it can be; none when it can be any.</param>
    internal MadasterObjectMember(string name, bool isRequired, int kinds, params string[] values)
    {
        Name = global::System.Text.Encoding.UTF8.GetBytes(name);
        IsRequired = isRequired;
        _kinds = kinds;
        _values = global::System.Array.ConvertAll(values, static value => global::System.Text.Encoding.UTF8.GetBytes(value));
    }

    internal byte[] Name { get; }

    internal bool IsRequired { get; }

    internal bool HasValues => _values.Length > 0;

    /// <summary>Whether the value that the reader stands on can be the member's. <c>null</c> tells nothing.</summary>
    internal bool Allows(ref global::System.Text.Json.Utf8JsonReader reader) =>
        (global::Madaster.MadasterUnions.KindOf(reader.TokenType) & _kinds) != 0 && (!HasValues || Has(ref reader));

    /// <summary>Whether the value is one of those that the member can be.</summary>
    internal bool Has(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            return global::Madaster.MadasterJson.IsLiteral(ref reader) && HasLiteral(ref reader);
        foreach (byte[] value in _values)
        {
            if (reader.ValueTextEquals(value))
                return true;
        }
        return false;
    }

    private bool HasLiteral(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::System.Text.Json.Utf8JsonReader whole = reader;
        string text = global::Madaster.MadasterJson.ReadLiteral(ref whole);
        foreach (byte[] value in _values)
        {
            if (global::Madaster.MadasterJson.TextOf(value) == text)
                return true;
        }
        return false;
    }
}
