using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors that set every required member; records need it.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
