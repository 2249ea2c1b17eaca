using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>A file of types that is to be written.</summary>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Name">The file's name behind the namespace: that of its type, where it has one.</param>
/// <param name="SharesName">Whether another file's name differs in case only, so that this one needs more than the name.</param>
/// <param name="Types">Its types, at least one, in the order of the document.</param>
internal sealed record TypeFilePlan(string Namespace, string Name, bool SharesName, EquatableArray<TypePlan> Types);
