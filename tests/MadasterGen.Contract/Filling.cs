namespace MadasterGen.Contract;

/// <summary>How much of what can be sent is sent.</summary>
internal enum Filling
{
    /// <summary>Every optional parameter and, however deep, every property that can be set; each kind of an abstract type and each value of an enum in turn.</summary>
    Everything,

    /// <summary>Only what the compiler asks for.</summary>
    RequiredOnly,

    /// <summary>Every property that can be set, and <see langword="null"/> wherever the type allows it.</summary>
    Nulls,
}
