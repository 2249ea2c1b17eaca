namespace Madaster;

/// <summary>
/// What a response has and its type has no place for: members that the document does not know, and declared ones whose
/// value could not be taken over, such as a <c>null</c> where none was promised. They are written back, so that reading,
/// changing and writing an object deletes nothing.
/// </summary>
internal sealed partial class MadasterUnknownMembers
{
    // The last of several members with one name counts; it stands where the first one stood.
    private readonly global::System.Collections.Generic.Dictionary<string, Member> _members =
        new global::System.Collections.Generic.Dictionary<string, Member>(1, global::System.StringComparer.Ordinal);

    /// <summary>Keeps the value that the reader stands on.</summary>
    /// <param name="members">Where to keep it.</param>
    /// <param name="index">The declared member's index; -1 for one that the document does not know.</param>
    /// <param name="name">The name on the wire.</param>
    /// <param name="reader">Stands on the value; is left on its last token.</param>
    internal static void Keep(
        ref global::Madaster.MadasterUnknownMembers? members, int index, scoped global::System.ReadOnlySpan<byte> name,
        ref global::System.Text.Json.Utf8JsonReader reader)
    {
        string text = global::Madaster.MadasterJson.TextOf(name);
        if (global::Madaster.MadasterJson.Strict)
        {
            string what = index < 0 ? "the unknown member '" + text + "'" : "this value of '" + text + "'";
            throw global::Madaster.MadasterJson.Unexpected(ref reader, what);
        }

        members ??= new global::Madaster.MadasterUnknownMembers();
        members._members[text] = new Member(index, global::System.Text.Json.JsonElement.ParseValue(ref reader));
    }

    /// <summary>Writes the members back, but for those declared ones that were set since or must not be sent.</summary>
    /// <param name="writer">Inside the object.</param>
    /// <param name="left">One bit per declared member that is left out.</param>
    internal void WriteTo(global::System.Text.Json.Utf8JsonWriter writer, scoped global::System.ReadOnlySpan<ulong> left) =>
        WriteTo<bool>(writer, left, null);

    /// <summary>Writes the members back, but for what was set since, among the additional properties too.</summary>
    internal void WriteTo<T>(
        global::System.Text.Json.Utf8JsonWriter writer, scoped global::System.ReadOnlySpan<ulong> left,
        global::System.Collections.Generic.Dictionary<string, T>? additional)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string, Member> member in _members)
        {
            int index = member.Value.Index;
            if (index >= 0 && (left[index >> 6] & (1UL << (index & 63))) != 0)
                continue;
            if (index < 0 && additional is not null && additional.ContainsKey(member.Key))
                continue;
            writer.WritePropertyName(member.Key);
            global::Madaster.MadasterJson.WriteElement(writer, member.Value.Value);
        }
    }

    private readonly struct Member
    {
        internal Member(int index, global::System.Text.Json.JsonElement value)
        {
            Index = index;
            Value = value;
        }

        internal int Index { get; }

        internal global::System.Text.Json.JsonElement Value { get; }
    }
}
