namespace Madaster;

/// <content>Lists and maps.</content>
internal readonly partial struct MadasterHash
{
    internal global::Madaster.MadasterHash Count<T>(global::System.Collections.Generic.IReadOnlyCollection<T>? items) =>
        With(global::Madaster.MadasterEquality.Count(items));
}
