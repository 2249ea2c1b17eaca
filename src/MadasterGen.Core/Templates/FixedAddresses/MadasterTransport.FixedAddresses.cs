namespace Madaster;

/// <content>Addresses that are the same for every call.</content>
internal sealed partial class MadasterTransport
{
    partial void UseFixed(ref global::System.Uri? address, in global::Madaster.MadasterRequest request)
    {
        if (ReferenceEquals(request.Target, request.Operation.Path)) address = request.Operation.FixedAddressAt(BaseAddress);
    }
}
