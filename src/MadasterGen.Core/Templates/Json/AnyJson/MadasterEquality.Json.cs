namespace Madaster;

/// <content>JSON of any kind.</content>
internal static partial class MadasterEquality
{
    /// <summary>Compares values, not spelling: white space, escapes and the order of members do not count.</summary>
    internal static bool Elements(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
        HasHalves(left, right) ? IsSameText(left, right) : Same(left, right);

    // What no string holds is the same when it is spelled the same.
    private static bool IsSameText(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
        left.ValueKind == right.ValueKind && left.GetRawText() == right.GetRawText();

    private static bool HasHalves(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
        global::Madaster.MadasterJson.HasHalves(left) || global::Madaster.MadasterJson.HasHalves(right);

    private static bool Same(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            global::System.Text.Json.JsonValueKind.Object => Members(left, right),
            global::System.Text.Json.JsonValueKind.Array => Items(left, right),
            global::System.Text.Json.JsonValueKind.String => left.GetString() == right.GetString(),
            global::System.Text.Json.JsonValueKind.Number => left.GetRawText() == right.GetRawText(),
            _ => true,
        };
    }

    internal static bool Elements(global::System.Text.Json.JsonElement? left, global::System.Text.Json.JsonElement? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || Elements(left.GetValueOrDefault(), right.GetValueOrDefault()));

    /// <summary>Compares those members of two objects that have no property of their own.</summary>
    internal static bool FurtherMembers(
        global::System.Text.Json.JsonElement left,
        global::System.Text.Json.JsonElement right,
        global::System.Func<string, bool> isDeclared) =>
        HasHalves(left, right)
            ? IsSameText(left, right)
            : Contains(right, left, isDeclared, compare: true) && Contains(left, right, isDeclared, compare: false);

    // Values are compared in one direction alone, or the work would double with every level.
    private static bool Members(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
        Contains(right, left, null, compare: true) && Contains(left, right, null, compare: false);

    // What never came from JSON has no members.
    private static bool Contains(
        global::System.Text.Json.JsonElement whole,
        global::System.Text.Json.JsonElement part,
        global::System.Func<string, bool>? isPassedOver,
        bool compare)
    {
        if (part.ValueKind != global::System.Text.Json.JsonValueKind.Object)
            return true;
        foreach (global::System.Text.Json.JsonProperty member in part.EnumerateObject())
        {
            if (isPassedOver is not null && isPassedOver(member.Name))
                continue;
            if (whole.ValueKind != global::System.Text.Json.JsonValueKind.Object
                || !whole.TryGetProperty(member.Name, out global::System.Text.Json.JsonElement other))
                return false;
            // The last of several members with one name counts, and that is the one which is found by its name.
            if (compare && !Same(part.GetProperty(member.Name), other))
                return false;
        }
        return true;
    }

    private static bool Items(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right)
    {
        int length = left.GetArrayLength();
        if (length != right.GetArrayLength())
            return false;
        for (int i = 0; i < length; i++)
        {
            if (!Same(left[i], right[i]))
                return false;
        }
        return true;
    }

    internal static int Hash(global::System.Text.Json.JsonElement value) => (int)value.ValueKind;

    internal static int Hash(global::System.Text.Json.JsonElement? value) => value.HasValue ? Hash(value.GetValueOrDefault()) + 1 : 0;
}
