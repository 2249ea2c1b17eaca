namespace Madaster;

/// <content>Requests that are made from responses.</content>
internal sealed partial class MadasterUnknownMembers
{
    /// <summary>What a request made from a response takes along: what the document does not know.</summary>
    /// <param name="members">The response's.</param>
    /// <param name="declared">Names that the request declares and the response does not.</param>
    internal static global::Madaster.MadasterUnknownMembers? Carry(
        global::Madaster.MadasterUnknownMembers? members, params string[] declared)
    {
        if (members is null)
            return null;
        global::Madaster.MadasterUnknownMembers carried = new global::Madaster.MadasterUnknownMembers();
        foreach (global::System.Collections.Generic.KeyValuePair<string, Member> member in members._members)
        {
            if (member.Value.Index < 0 && global::System.Array.IndexOf(declared, member.Key) < 0)
                carried._members[member.Key] = member.Value;
        }
        return carried;
    }
}
