namespace MadasterGen.Model.Suppressions;

/// <summary>What a suppression file holds.</summary>
/// <param name="File">The file.</param>
/// <param name="Entries">The entries that can be used, in the file's order.</param>
/// <param name="Problems">What is wrong with the file and with the others.</param>
internal sealed record SuppressionList(string File, EquatableArray<Suppression> Entries, EquatableArray<Problem> Problems);
