	.file	"<string>"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI0_2:
	.quad	0
	.quad	0
	.quad	1
	.quad	0
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$584, %rsp
	.cfi_def_cfa_offset 640
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovsd	%xmm0, 240(%rsp)
	movq	%rdi, 88(%rsp)
	vmovsd	%xmm7, 296(%rsp)
	vmovsd	%xmm6, 288(%rsp)
	vmovsd	%xmm5, 280(%rsp)
	vmovsd	%xmm4, 272(%rsp)
	vmovsd	%xmm3, 264(%rsp)
	vmovsd	%xmm2, 256(%rsp)
	vmovsd	%xmm1, 248(%rsp)
	movq	%rcx, 232(%rsp)
	movq	%rdx, 224(%rsp)
	movq	%rsi, 16(%rsp)
	movq	928(%rsp), %r15
	movq	848(%rsp), %rbp
	movq	792(%rsp), %r12
	movq	736(%rsp), %rbx
	movq	680(%rsp), %r13
	movabsq	$NRT_incref, %r14
	movq	%r8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	1552(%rsp), %rax
	vmovups	%ymm0, 352(%rsp)
	movq	$0, 312(%rsp)
	vmovups	%ymm0, 512(%rsp)
	vmovups	%ymm0, 544(%rsp)
	movq	$0, 576(%rsp)
	movq	$0, 40(%rsp)
	vmovups	%ymm0, 320(%rsp)
	vmovups	%ymm0, 376(%rsp)
	movq	$0, 32(%rsp)
	movq	$0, 304(%rsp)
	movq	%r8, 96(%rsp)
	movq	%rax, 48(%rsp)
	vzeroupper
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	%rbp, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	1000(%rsp), %rdi
	callq	*%r14
	movq	1056(%rsp), %rdi
	callq	*%r14
	movq	1128(%rsp), %rdi
	callq	*%r14
	movq	1200(%rsp), %rdi
	callq	*%r14
	movq	1288(%rsp), %rdi
	callq	*%r14
	movq	1344(%rsp), %rdi
	callq	*%r14
	movq	1408(%rsp), %rdi
	callq	*%r14
	movq	1480(%rsp), %rdi
	callq	*%r14
	movq	1536(%rsp), %rbp
	movq	%rbp, %rdi
	callq	*%r14
	movq	1664(%rsp), %rdi
	callq	*%r14
	movq	1720(%rsp), %rdi
	callq	*%r14
	movq	1856(%rsp), %rdi
	callq	*%r14
	movq	656(%rsp), %rax
	movq	%rbp, %rdi
	vmovsd	8(%rax), %xmm2
	vmovsd	(%rax), %xmm0
	vmovsd	16(%rax), %xmm1
	movq	712(%rsp), %rax
	vmovsd	%xmm2, 208(%rsp)
	vmovsd	(%rax), %xmm2
	vmovsd	%xmm1, 200(%rsp)
	vmovsd	8(%rax), %xmm1
	vmovsd	%xmm0, 216(%rsp)
	vmovsd	%xmm2, 192(%rsp)
	vmovsd	16(%rax), %xmm2
	movq	768(%rsp), %rax
	vmovsd	%xmm1, 184(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	%xmm2, 176(%rsp)
	vmovsd	8(%rax), %xmm2
	vmovsd	%xmm1, 168(%rsp)
	vmovsd	16(%rax), %xmm1
	movq	824(%rsp), %rax
	vmovsd	%xmm2, 160(%rsp)
	vmovsd	(%rax), %xmm2
	vmovsd	%xmm1, 152(%rsp)
	vmovsd	8(%rax), %xmm1
	vmovsd	%xmm2, 144(%rsp)
	vmovsd	16(%rax), %xmm2
	movq	880(%rsp), %rax
	vmovsd	%xmm1, 136(%rsp)
	vmovsd	(%rax), %xmm1
	vmovsd	%xmm2, 128(%rsp)
	vmovsd	8(%rax), %xmm2
	vmovsd	%xmm1, 120(%rsp)
	vmovsd	16(%rax), %xmm1
	vmovsd	%xmm2, 112(%rsp)
	vmovsd	%xmm1, 104(%rsp)
	callq	*%r14
	movq	48(%rsp), %rcx
	movq	1560(%rsp), %r14
	movq	1544(%rsp), %rax
	movq	1568(%rsp), %rdx
	movq	%rbp, 408(%rsp)
	movq	1576(%rsp), %rsi
	cmpb	$0, 904(%rsp)
	movl	$0, 28(%rsp)
	movl	$0, 24(%rsp)
	movl	$1, %r13d
	movq	%rax, 416(%rsp)
	movq	%rcx, 424(%rsp)
	movq	%r14, 432(%rsp)
	movq	%rdx, 440(%rsp)
	movq	1584(%rsp), %rdx
	movq	%rsi, 448(%rsp)
	movq	1592(%rsp), %rsi
	setne	%r12b
	cmpb	$0, 912(%rsp)
	movq	%rdx, 456(%rsp)
	movq	1600(%rsp), %rdx
	movq	%rsi, 464(%rsp)
	movq	1608(%rsp), %rsi
	setne	%bl
	movq	%rdx, 472(%rsp)
	movq	1616(%rsp), %rdx
	movq	%rsi, 480(%rsp)
	movq	%rdx, 488(%rsp)
	testq	%rcx, %rcx
	cmovnsq	%rcx, %r13
	js	.LBB0_3
	movabsq	$.LCPI0_0, %rax
	vmovq	%rcx, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r13, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_2
	jnp	.LBB0_9
.LBB0_2:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_17
.LBB0_3:
	movq	%r13, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_4
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_12
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_17
.LBB0_4:
	je	.LBB0_5
	je	.LBB0_5
	movq	%rcx, %rax
	cqto
	idivq	%r13
	jmp	.LBB0_8
.LBB0_5:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB0_8
.LBB0_12:
	movl	$1, %eax
.LBB0_8:
	movq	%rax, 1552(%rsp)
.LBB0_9:
	leaq	448(%rsp), %rsi
	leaq	472(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1552(%rsp), %r8
	leaq	312(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movb	%bl, 15(%rsp)
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	callq	*%rbx
	movq	%rax, %r15
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
	testq	%r15, %r15
	je	.LBB0_19
	movq	24(%r15), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movq	$5, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%r15), %rax
	movq	$5, (%rax)
	movq	24(%r15), %rax
	movq	%rcx, 24(%rax)
	movq	24(%r15), %rax
	movq	$0, 32(%rax)
	movq	24(%r15), %rax
	movq	$0, 40(%rax)
	movq	24(%r15), %rax
	movq	%rdx, 48(%rax)
	movq	24(%r15), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_19
	movq	%rax, %rbx
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movb	%r12b, 14(%rsp)
	leaq	512(%rsp), %rdi
	leaq	40(%rsp), %rsi
	movq	%rbx, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%rbx), %rax
	movq	$0, (%rax)
	movq	24(%rbx), %rax
	movb	$0, 16(%rax)
	movq	24(%rbx), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%rbx), %rax
	movq	$1, (%rax)
	movq	24(%rbx), %rax
	movq	24(%rax), %r12
	movq	%r15, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 544(%rsp)
	vmovupd	%ymm0, 512(%rsp)
	movq	$0, 576(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r12, %rdi
	movabsq	$NRT_decref, %r12
	movl	%eax, %r15d
	callq	*%r12
	testl	%r15d, %r15d
	jne	.LBB0_22
	movq	1544(%rsp), %rax
	movq	%rbp, 320(%rsp)
	movq	1568(%rsp), %rcx
	movq	1576(%rsp), %rsi
	movq	1584(%rsp), %rdx
	movq	512(%rsp), %rdi
	movq	%rax, 328(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 336(%rsp)
	movq	%r14, 344(%rsp)
	movq	%rcx, 352(%rsp)
	movq	%rsi, 360(%rsp)
	movq	%rdx, 368(%rsp)
	movq	1592(%rsp), %rsi
	movq	1600(%rsp), %rdx
	movq	%rax, 32(%rsp)
	movq	%rsi, 376(%rsp)
	movq	%rdx, 384(%rsp)
	movq	1608(%rsp), %rsi
	movq	1616(%rsp), %rdx
	movq	%rsi, 392(%rsp)
	movq	%rdx, 400(%rsp)
	testq	%rax, %rax
	js	.LBB0_27
	movabsq	$.LCPI0_0, %rdx
	vmovq	%rax, %xmm0
	movabsq	$.LCPI0_1, %rcx
	movq	%r14, %r15
	vpunpckldq	(%rdx), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r13, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_25
	jp	.LBB0_25
	movb	$1, %bpl
	movq	$0, 48(%rsp)
.LBB0_37:
	movq	1720(%rsp), %r14
	movq	1664(%rsp), %r12
	jmp	.LBB0_38
.LBB0_27:
	movq	%r13, %rcx
	orq	%rax, %rcx
	movq	%r14, %r15
	shrq	$32, %rcx
	testq	%rcx, %rcx
	jne	.LBB0_28
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_33
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
.LBB0_36:
	xorl	%ebp, %ebp
	movq	%rax, 48(%rsp)
	jmp	.LBB0_37
.LBB0_28:
	je	.LBB0_30
	je	.LBB0_30
	cqto
	idivq	%r13
	jmp	.LBB0_34
.LBB0_30:
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB0_34
.LBB0_33:
	movl	$1, %eax
.LBB0_34:
	movq	1720(%rsp), %r14
	movq	1664(%rsp), %r12
	movq	%rax, 32(%rsp)
	movb	$1, %bpl
	movq	$0, 48(%rsp)
.LBB0_38:
	movabsq	$NRT_decref, %r13
	callq	*%r13
	movq	%rbx, %rdi
	callq	*%r13
	movq	96(%rsp), %rdi
	callq	*%r13
	movq	680(%rsp), %rdi
	callq	*%r13
	movq	736(%rsp), %rdi
	callq	*%r13
	movq	792(%rsp), %rdi
	callq	*%r13
	movq	848(%rsp), %rdi
	callq	*%r13
	movq	928(%rsp), %rdi
	callq	*%r13
	movq	1000(%rsp), %rdi
	callq	*%r13
	movq	1056(%rsp), %rdi
	callq	*%r13
	movq	1128(%rsp), %rdi
	callq	*%r13
	movq	1200(%rsp), %rdi
	callq	*%r13
	movq	1288(%rsp), %rdi
	callq	*%r13
	movq	1344(%rsp), %rdi
	callq	*%r13
	movq	1408(%rsp), %rdi
	callq	*%r13
	movq	1480(%rsp), %rdi
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r13
	movq	%r14, %rdi
	callq	*%r13
	testb	%bpl, %bpl
	je	.LBB0_42
	leaq	360(%rsp), %rsi
	leaq	384(%rsp), %rdx
	leaq	32(%rsp), %r8
	leaq	304(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movq	1536(%rsp), %rdi
	movq	2304(%rsp), %r12
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r12, %r12
	jle	.LBB0_15
	movabsq	$.LCPI0_2, %rax
	movzbl	14(%rsp), %ecx
	movzbl	15(%rsp), %edx
	movq	1864(%rsp), %r14
	movq	920(%rsp), %r13
	incq	%r12
	movabsq	$_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29, %rbp
	leaq	504(%rsp), %rbx
	leaq	496(%rsp), %r15
	vmovapd	(%rax), %ymm0
	movl	28(%rsp), %eax
	movb	%cl, %al
	movl	%eax, 28(%rsp)
	movl	24(%rsp), %eax
	movb	%dl, %al
	movl	%eax, 24(%rsp)
	vmovupd	%ymm0, 48(%rsp)
	.p2align	4
.LBB0_13:
	subq	$224, %rsp
	.cfi_adjust_cfa_offset 224
	vmovups	272(%rsp), %ymm0
	movq	2128(%rsp), %rax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	vmovups	%ymm0, 184(%rsp)
	movq	%rax, 176(%rsp)
	movq	2120(%rsp), %rax
	movq	%r14, 136(%rsp)
	movq	%r13, 112(%rsp)
	movl	$0, 216(%rsp)
	vmovsd	520(%rsp), %xmm0
	vmovsd	440(%rsp), %xmm1
	vmovsd	432(%rsp), %xmm2
	vmovsd	424(%rsp), %xmm3
	vmovsd	416(%rsp), %xmm4
	vmovsd	408(%rsp), %xmm5
	vmovsd	400(%rsp), %xmm6
	vmovsd	392(%rsp), %xmm7
	movq	448(%rsp), %rdx
	movq	456(%rsp), %rcx
	movl	252(%rsp), %r8d
	movl	248(%rsp), %r9d
	movq	%rax, 168(%rsp)
	movq	2112(%rsp), %rax
	vmovsd	%xmm0, 120(%rsp)
	vmovsd	512(%rsp), %xmm0
	movq	%rax, 160(%rsp)
	movq	2104(%rsp), %rax
	movq	%rax, 152(%rsp)
	movq	2096(%rsp), %rax
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	504(%rsp), %xmm0
	movq	%rax, 144(%rsp)
	movq	2080(%rsp), %rax
	vmovsd	%xmm0, 96(%rsp)
	vmovsd	496(%rsp), %xmm0
	movq	%rax, 128(%rsp)
	vmovsd	%xmm0, 88(%rsp)
	vmovsd	488(%rsp), %xmm0
	vmovsd	%xmm0, 80(%rsp)
	vmovsd	480(%rsp), %xmm0
	vmovsd	%xmm0, 72(%rsp)
	vmovsd	472(%rsp), %xmm0
	vmovsd	%xmm0, 64(%rsp)
	vmovsd	328(%rsp), %xmm0
	vmovsd	%xmm0, 56(%rsp)
	vmovsd	336(%rsp), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	vmovsd	344(%rsp), %xmm0
	vmovsd	%xmm0, 40(%rsp)
	vmovsd	352(%rsp), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	vmovsd	360(%rsp), %xmm0
	vmovsd	%xmm0, 24(%rsp)
	vmovsd	368(%rsp), %xmm0
	vmovsd	%xmm0, 16(%rsp)
	vmovsd	376(%rsp), %xmm0
	vmovsd	%xmm0, 8(%rsp)
	vmovsd	384(%rsp), %xmm0
	vmovsd	%xmm0, (%rsp)
	vmovsd	464(%rsp), %xmm0
	vzeroupper
	callq	*%rbp
	addq	$224, %rsp
	.cfi_adjust_cfa_offset -224
	testl	%eax, %eax
	jne	.LBB0_45
	decq	%r12
	cmpq	$1, %r12
	jg	.LBB0_13
.LBB0_15:
	movq	1856(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	88(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_44
.LBB0_10:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_17:
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_43:
	movl	$1, %eax
.LBB0_44:
	addq	$584, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_45:
	.cfi_def_cfa_offset 640
	movq	16(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB0_44
.LBB0_19:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_17
.LBB0_22:
	movq	40(%rsp), %rax
	jmp	.LBB0_17
.LBB0_42:
	movq	16(%rsp), %rax
	movq	48(%rsp), %rcx
	movq	%rcx, (%rax)
	jmp	.LBB0_43
.LBB0_25:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_36
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2216, %rsp
	.cfi_def_cfa_offset 2272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	448(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	456(%rsp), %r15
	leaq	464(%rsp), %r12
	leaq	472(%rsp), %r13
	leaq	480(%rsp), %rbp
	leaq	488(%rsp), %r10
	leaq	496(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	520(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	512(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	560(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 944(%rsp)
	vmovups	%ymm0, 880(%rsp)
	vmovups	%ymm0, 816(%rsp)
	vmovups	%ymm0, 752(%rsp)
	vmovups	%ymm0, 688(%rsp)
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm0, 1944(%rsp)
	vmovups	%ymm0, 1880(%rsp)
	vmovups	%ymm0, 2160(%rsp)
	vmovups	%ymm0, 1792(%rsp)
	vmovups	%ymm0, 1728(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1600(%rsp)
	vmovups	%ymm0, 624(%rsp)
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 552(%rsp)
	vmovups	%ymm0, 1416(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	vmovups	%ymm0, 968(%rsp)
	vmovups	%ymm0, 904(%rsp)
	vmovups	%ymm0, 840(%rsp)
	vmovups	%ymm0, 776(%rsp)
	vmovups	%ymm0, 712(%rsp)
	vmovups	%ymm0, 2048(%rsp)
	vmovups	%ymm0, 2080(%rsp)
	movq	$0, 2112(%rsp)
	vmovups	%ymm0, 2008(%rsp)
	vmovups	%ymm0, 1920(%rsp)
	vmovups	%ymm0, 1856(%rsp)
	vmovups	%ymm0, 2128(%rsp)
	vmovups	%ymm0, 2184(%rsp)
	vmovups	%ymm0, 1816(%rsp)
	vmovups	%ymm0, 1752(%rsp)
	vmovups	%ymm0, 1688(%rsp)
	vmovups	%ymm0, 1624(%rsp)
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 648(%rsp)
	vmovups	%ymm0, 1560(%rsp)
	vmovups	%ymm0, 1488(%rsp)
	vmovups	%ymm0, 1456(%rsp)
	movq	$0, 1520(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 1392(%rsp)
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1008(%rsp)
	movq	$0, 440(%rsp)
	movq	$0, 248(%rsp)
	testl	%eax, %eax
	je	.LBB3_115
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_120
	movq	520(%rsp), %r14
	movabsq	$PyTuple_Size, %r15
	movq	%r14, %rdi
	vzeroupper
	callq	*%r15
	cmpq	$5, %rax
	jne	.LBB3_134
.LBB3_3:
	movabsq	$PyTuple_GetItem, %r13
	movq	%rax, 88(%rsp)
	movq	%r14, 72(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r15
	cmpq	$18, %rax
	setne	%r12b
	jne	.LBB3_135
.LBB3_4:
	xorl	%ebx, %ebx
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r15
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbp
	testq	%r15, %r15
	je	.LBB3_6
	movq	%r15, %rdi
	callq	*%rax
	movq	%r15, %rdi
	movq	%rax, %rbx
	callq	*%rbp
.LBB3_6:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_136
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	movb	%r12b, 8(%rsp)
	testq	%rax, %rax
	je	.LBB3_137
	movabsq	$PyLong_AsLongLong, %r12
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%r12
	movq	%r15, %rdi
	movq	%rax, 224(%rsp)
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_9:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r15
	movabsq	$PyFloat_AsDouble, %rax
	movq	%r15, %rdi
	callq	*%rax
	movq	%r15, %rdi
	vmovsd	%xmm0, 432(%rsp)
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_10:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	leaq	944(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 944(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 968(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_122
	cmpq	$8, 968(%rsp)
	jne	.LBB3_122
.LBB3_12:
	movq	976(%rsp), %rax
	movq	944(%rsp), %r15
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 424(%rsp)
	callq	*%r13
	leaq	880(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 880(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 904(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_123
	cmpq	$8, 904(%rsp)
	jne	.LBB3_123
.LBB3_14:
	movq	880(%rsp), %rax
	movq	912(%rsp), %rcx
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 56(%rsp)
	movq	%rcx, 416(%rsp)
	callq	*%r13
	leaq	816(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 816(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 840(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 840(%rsp)
	jne	.LBB3_124
.LBB3_16:
	movq	816(%rsp), %rax
	movq	848(%rsp), %rcx
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 240(%rsp)
	movq	%rcx, 408(%rsp)
	callq	*%r13
	leaq	752(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 752(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 776(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 776(%rsp)
	jne	.LBB3_125
.LBB3_18:
	movq	752(%rsp), %rax
	movq	784(%rsp), %rcx
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rbx, 128(%rsp)
	movq	%r15, 64(%rsp)
	movq	%rax, 232(%rsp)
	movq	%rcx, 400(%rsp)
	callq	*%r13
	leaq	688(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 688(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 712(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$8, 712(%rsp)
	jne	.LBB3_126
.LBB3_20:
	movq	688(%rsp), %rax
	movq	720(%rsp), %rcx
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 48(%rsp)
	movq	%rcx, 384(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	movq	%r13, %r15
	movabsq	$Py_DecRef, %r13
	vmovsd	%xmm0, 392(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_21:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 376(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_22:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 368(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_23:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 360(%rsp)
	callq	*%r13
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_143
.LBB3_24:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movl	%eax, 204(%rsp)
	callq	*%r12
	movq	%r12, %r13
	movq	%r15, %r12
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_25:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movl	%eax, 200(%rsp)
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_26:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movabsq	$Py_DecRef, %r13
	movq	%r15, %rdi
	vmovsd	%xmm0, 352(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_146
.LBB3_27:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r15
	callq	*%rbp
	movq	%r15, %rdi
	vmovsd	%xmm0, 344(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_147
.LBB3_28:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r12, %rbp
	callq	*%r12
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	movq	88(%rsp), %rbx
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	testq	%rax, %rax
	je	.LBB3_148
	movq	%rax, %r15
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r15, %rdi
	movq	%rax, 216(%rsp)
	callq	*%r13
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_30:
	cmpq	$5, %rbx
	movl	$17, %esi
	movq	%r14, %rdi
	setne	120(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Float, %r14
	movq	%rax, %rdi
	callq	*%r14
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%rbx, %rdi
	vmovsd	%xmm0, 336(%rsp)
	callq	*%r13
	movq	%rbp, %r13
	callq	*%r15
	movq	72(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	80(%rsp)
	callq	*%rbp
	movabsq	$PyTuple_Size, %r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r15
	cmpq	$8, %rax
	setne	16(%rsp)
	jne	.LBB3_150
.LBB3_31:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	leaq	2048(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 2048(%rsp)
	vmovups	%ymm0, 2080(%rsp)
	movq	$0, 2112(%rsp)
	vzeroupper
	callq	*%r12
	cmpq	$8, 2072(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_151
	testb	%bpl, %bpl
	jne	.LBB3_152
.LBB3_33:
	movq	2048(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 40(%rsp)
	callq	*%r13
	leaq	1984(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1984(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2008(%rsp)
	vzeroupper
	callq	*%r12
	movabsq	$Py_DecRef, %r15
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 2008(%rsp)
	jne	.LBB3_127
.LBB3_35:
	movq	1984(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 32(%rsp)
	callq	*%r13
	leaq	1920(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1920(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1944(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$8, 1944(%rsp)
	jne	.LBB3_128
.LBB3_37:
	movq	1920(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 88(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_153
.LBB3_38:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbp
	movq	%r14, %rdi
	callq	*%r15
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_154
.LBB3_39:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r13
	leaq	1856(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1856(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1880(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_129
	cmpq	$8, 1880(%rsp)
	jne	.LBB3_129
.LBB3_41:
	movq	1856(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 192(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Float, %r15
	movq	%rax, %rdi
	callq	*%r15
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbp
	movabsq	$Py_DecRef, %r12
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_155
.LBB3_42:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%rbx, %rdi
	callq	*%r12
	callq	*%r14
	movq	72(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	112(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r15b
	jne	.LBB3_156
.LBB3_43:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	leaq	2128(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2160(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2128(%rsp)
	vmovups	%ymm0, 2184(%rsp)
	vzeroupper
	callq	*%r12
	cmpq	$8, 2152(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_157
	testb	%bpl, %bpl
	jne	.LBB3_158
.LBB3_45:
	movq	2128(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 184(%rsp)
	callq	*%r13
	leaq	1792(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1792(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1816(%rsp)
	vzeroupper
	callq	*%r12
	movabsq	$Py_DecRef, %rbp
	testl	%eax, %eax
	jne	.LBB3_130
	cmpq	$8, 1816(%rsp)
	jne	.LBB3_130
.LBB3_47:
	movq	1792(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 176(%rsp)
	callq	*%r13
	leaq	1728(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1728(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1752(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_131
	cmpq	$1, 1752(%rsp)
	jne	.LBB3_131
.LBB3_49:
	movq	1728(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_51
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_51:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_159
.LBB3_52:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	leaq	1664(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1664(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1688(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_132
	cmpq	$8, 1688(%rsp)
	jne	.LBB3_132
.LBB3_54:
	movq	1664(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_56
	movabsq	$PyLong_AsLongLong, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_56:
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_160
.LBB3_57:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_161
.LBB3_58:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	leaq	1600(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1600(%rsp)
	vmovups	%ymm0, 1624(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1624(%rsp)
	movq	72(%rsp), %rdi
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 104(%rsp)
	cmpb	$1, %al
	je	.LBB3_162
.LBB3_59:
	movq	1600(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 152(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$5, %rax
	setne	%r12b
	jne	.LBB3_163
.LBB3_60:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movq	%rax, %rdi
	leaq	592(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 624(%rsp)
	vmovups	%ymm0, 592(%rsp)
	vmovups	%ymm0, 648(%rsp)
	vzeroupper
	callq	*%rax
	movq	616(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 328(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_164
	testb	%bpl, %bpl
	jne	.LBB3_165
.LBB3_62:
	movq	600(%rsp), %rcx
	movq	608(%rsp), %rdx
	movq	592(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 320(%rsp)
	movq	624(%rsp), %rcx
	movq	%rdx, 312(%rsp)
	movq	632(%rsp), %rdx
	movq	%rax, 144(%rsp)
	movq	%rcx, 304(%rsp)
	movq	640(%rsp), %rcx
	movq	%rdx, 296(%rsp)
	movq	648(%rsp), %rdx
	movq	%rcx, 288(%rsp)
	movq	656(%rsp), %rcx
	movq	%rdx, 280(%rsp)
	movq	664(%rsp), %rdx
	movq	%rcx, 272(%rsp)
	movq	672(%rsp), %rcx
	movq	%rdx, 264(%rsp)
	movq	%rcx, 256(%rsp)
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rbp
	testq	%rax, %rax
	je	.LBB3_64
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_64:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_65:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_67
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_67:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_167
.LBB3_68:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_70
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_70:
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_168
.LBB3_71:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r14
	movq	72(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	96(%rsp)
	callq	*%r13
	movabsq	$PyTuple_Size, %rbx
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$11, %rax
	setne	24(%rsp)
	jne	.LBB3_169
.LBB3_72:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_74
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%rbx, %rdi
	callq	*%rbp
.LBB3_74:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_170
.LBB3_75:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	leaq	1536(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 1560(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_133
	cmpq	$8, 1560(%rsp)
	jne	.LBB3_133
.LBB3_77:
	movq	1536(%rsp), %rax
	movl	$2, %esi
	movq	%r14, %rdi
	movq	%rax, 72(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	leaq	1456(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1456(%rsp)
	vmovups	%ymm0, 1488(%rsp)
	movq	$0, 1520(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1480(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bl
	orb	%cl, %bl
	cmpb	$1, %bl
	je	.LBB3_171
	testb	%bl, %bl
	jne	.LBB3_172
.LBB3_79:
	movq	1456(%rsp), %rax
	movl	$3, %esi
	movq	%r14, %rdi
	movl	%r15d, %ebp
	movq	%rax, 136(%rsp)
	callq	*%r13
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r15
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r15
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$PyErr_Occurred, %rbx
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_80:
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyObject_IsTrue, %r15
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_81:
	movl	$5, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_82:
	movl	$6, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_83:
	movl	$7, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%r15
	callq	*%rbx
	movzbl	24(%rsp), %r15d
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_84:
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_86
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_86:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_87:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_89
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_89:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_179
.LBB3_90:
	movl	$10, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movq	%rax, %rbx
	testq	%rax, %rax
	movabsq	$PyLong_AsLongLong, %rax
	je	.LBB3_92
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_92:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_115
	movzbl	120(%rsp), %eax
	movzbl	16(%rsp), %ecx
	orb	96(%rsp), %r12b
	orb	104(%rsp), %bpl
	orb	80(%rsp), %al
	orb	112(%rsp), %cl
	orb	8(%rsp), %al
	orb	%cl, %r12b
	orb	%al, %r12b
	orb	%r12b, %bpl
	orb	%r15b, %bpl
	testb	$1, %bpl
	jne	.LBB3_115
	movq	512(%rsp), %rdi
	leaq	528(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 552(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 552(%rsp)
	jne	.LBB3_180
	movq	528(%rsp), %rax
	movq	504(%rsp), %rdi
	movq	536(%rsp), %r15
	movq	544(%rsp), %rbx
	movq	560(%rsp), %rbp
	movq	568(%rsp), %r14
	movq	576(%rsp), %r13
	leaq	1392(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1392(%rsp)
	vmovups	%ymm0, 1416(%rsp)
	movq	%rax, 8(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 1416(%rsp)
	jne	.LBB3_181
	movq	496(%rsp), %rdi
	movq	%r13, 80(%rsp)
	movq	1392(%rsp), %r13
	leaq	1328(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vzeroupper
	callq	*%r12
	movq	%r13, 24(%rsp)
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$8, 1352(%rsp)
	jne	.LBB3_182
	movq	1328(%rsp), %rax
	movq	488(%rsp), %rdi
	leaq	1264(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	movq	%rax, 16(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 1288(%rsp)
	jne	.LBB3_183
	movq	1264(%rsp), %rax
	movq	480(%rsp), %rdi
	leaq	1200(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	movq	%rax, 120(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 1224(%rsp)
	jne	.LBB3_184
	movq	1200(%rsp), %rax
	movq	472(%rsp), %rdi
	leaq	1136(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	movq	%rax, 112(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$4, 1160(%rsp)
	jne	.LBB3_185
	movq	1136(%rsp), %rax
	movq	464(%rsp), %rdi
	leaq	1072(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	movq	%rax, 104(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$8, 1096(%rsp)
	jne	.LBB3_186
	movq	1072(%rsp), %rax
	movq	456(%rsp), %rdi
	leaq	1008(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1008(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	movq	%rax, 96(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_187
	cmpq	$1, 1032(%rsp)
	jne	.LBB3_187
	movq	1008(%rsp), %rax
	movq	448(%rsp), %rdi
	movq	%rax, 208(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_188
	movq	%rax, %r13
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r13, %rdi
	movabsq	$Py_DecRef, %r13
	movq	%rax, %r12
	callq	*%r13
.LBB3_112:
	movq	80(%rsp), %r13
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_189
	xorl	%eax, %eax
	cmpl	$0, 200(%rsp)
	setne	%al
	xorl	%ecx, %ecx
	cmpl	$0, 204(%rsp)
	setne	%cl
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1944(%rsp), %rdi
	movq	1952(%rsp), %rsi
	movq	1936(%rsp), %rdx
	vmovsd	2112(%rsp), %xmm0
	vmovsd	2072(%rsp), %xmm1
	vmovsd	2056(%rsp), %xmm2
	vmovsd	2048(%rsp), %xmm3
	vmovsd	2040(%rsp), %xmm4
	vmovsd	2032(%rsp), %xmm5
	vmovsd	2024(%rsp), %xmm6
	vmovsd	2016(%rsp), %xmm7
	movq	%r12, 1664(%rsp)
	movq	%r13, 1264(%rsp)
	movq	%r14, 1256(%rsp)
	movq	%rbp, 1248(%rsp)
	movq	%r15, 1224(%rsp)
	movq	1728(%rsp), %r13
	movq	1912(%rsp), %r12
	movq	1920(%rsp), %rbp
	movq	1736(%rsp), %r15
	movl	%ecx, 264(%rsp)
	movq	1744(%rsp), %r14
	movq	1904(%rsp), %rcx
	movl	%eax, 272(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%rbx, 1232(%rsp)
	movq	$8, 1240(%rsp)
	movq	%rdi, 968(%rsp)
	movq	%rsi, 960(%rsp)
	movq	1960(%rsp), %rdi
	movq	1968(%rsp), %rsi
	movq	%rdx, 976(%rsp)
	movq	1808(%rsp), %rdx
	movq	%r13, 208(%rsp)
	movq	%r12, 152(%rsp)
	movq	%rbp, 96(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r14, %r8
	movq	%rdi, 952(%rsp)
	movq	%rsi, 944(%rsp)
	movq	1976(%rsp), %rdi
	movq	1984(%rsp), %rsi
	movq	%rdi, 936(%rsp)
	movq	%rsi, 928(%rsp)
	movq	2008(%rsp), %rdi
	movq	1992(%rsp), %rsi
	movq	%rdi, 920(%rsp)
	movq	%rsi, 912(%rsp)
	movq	2000(%rsp), %rdi
	movq	1896(%rsp), %rsi
	movq	%rdi, 904(%rsp)
	movq	%rsi, 280(%rsp)
	movq	2064(%rsp), %rdi
	movq	2080(%rsp), %rsi
	movq	%rdi, 240(%rsp)
	movq	%rsi, 184(%rsp)
	movq	2088(%rsp), %rdi
	movq	2096(%rsp), %rsi
	movq	%rdi, 128(%rsp)
	movq	%rsi, 72(%rsp)
	movq	1688(%rsp), %rdi
	movq	1816(%rsp), %rsi
	movq	%rdi, 1216(%rsp)
	movq	%rsi, 1080(%rsp)
	movq	1752(%rsp), %rdi
	movq	1824(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	%rsi, 896(%rsp)
	movq	1832(%rsp), %rdi
	movq	1840(%rsp), %rsi
	movq	%rdi, 840(%rsp)
	movq	%rsi, 768(%rsp)
	movq	1848(%rsp), %rdi
	movq	1856(%rsp), %rsi
	movq	%rdi, 704(%rsp)
	movq	%rsi, 648(%rsp)
	movq	1864(%rsp), %rdi
	movq	1872(%rsp), %rsi
	movq	%rdi, 560(%rsp)
	movq	%rsi, 488(%rsp)
	movq	1768(%rsp), %rdi
	movq	1712(%rsp), %rsi
	movq	%rdi, 416(%rsp)
	movq	%rsi, 360(%rsp)
	movq	1720(%rsp), %rdi
	movq	2104(%rsp), %rsi
	movq	%rdi, 288(%rsp)
	movq	%rsi, 16(%rsp)
	leaq	2120(%rsp), %rdi
	leaq	1928(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	248(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	movl	%eax, 80(%rsp)
	movq	%rcx, 128(%rsp)
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	40(%rsp), %rdi
	callq	*%rbx
	movq	32(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	16(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movl	80(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_116
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_115:
	movq	%rbx, %rax
	addq	$2216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_116:
	.cfi_def_cfa_offset 2272
	movq	128(%rsp), %r14
	jle	.LBB3_198
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_201
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_208
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_202
.LBB3_120:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_121:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_115
.LBB3_122:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_12
.LBB3_123:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_14
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_16
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_18
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_20
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_35
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_37
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_41
.LBB3_130:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_47
.LBB3_131:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_49
.LBB3_132:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r15b
	jmp	.LBB3_54
.LBB3_133:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 24(%rsp)
	jmp	.LBB3_77
.LBB3_134:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %rbx
	xorl	%eax, %eax
	callq	*%rcx
	movq	%rbx, %rax
	jmp	.LBB3_3
.LBB3_135:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_136:
	movb	$1, %r12b
	jmp	.LBB3_7
.LBB3_137:
	movq	$0, 224(%rsp)
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_9
.LBB3_138:
	movb	$1, 8(%rsp)
	jmp	.LBB3_9
.LBB3_139:
	movb	$1, 8(%rsp)
	jmp	.LBB3_10
.LBB3_140:
	movb	$1, 8(%rsp)
	jmp	.LBB3_21
.LBB3_141:
	movb	$1, 8(%rsp)
	jmp	.LBB3_22
.LBB3_142:
	movb	$1, 8(%rsp)
	jmp	.LBB3_23
.LBB3_143:
	movb	$1, 8(%rsp)
	jmp	.LBB3_24
.LBB3_144:
	movb	$1, 8(%rsp)
	jmp	.LBB3_25
.LBB3_145:
	movb	$1, 8(%rsp)
	jmp	.LBB3_26
.LBB3_146:
	movb	$1, 8(%rsp)
	jmp	.LBB3_27
.LBB3_147:
	movb	$1, 8(%rsp)
	jmp	.LBB3_28
.LBB3_148:
	movq	$0, 216(%rsp)
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_30
.LBB3_149:
	movb	$1, 8(%rsp)
	jmp	.LBB3_30
.LBB3_150:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_31
.LBB3_151:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_33
.LBB3_152:
	movb	$1, 16(%rsp)
	jmp	.LBB3_33
.LBB3_153:
	movb	$1, 16(%rsp)
	jmp	.LBB3_38
.LBB3_154:
	movb	$1, 16(%rsp)
	jmp	.LBB3_39
.LBB3_155:
	movb	$1, 16(%rsp)
	jmp	.LBB3_42
.LBB3_156:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_43
.LBB3_157:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_45
.LBB3_158:
	movb	$1, %r15b
	jmp	.LBB3_45
.LBB3_159:
	movb	$1, %r15b
	jmp	.LBB3_52
.LBB3_160:
	movb	$1, %r15b
	jmp	.LBB3_57
.LBB3_161:
	movb	$1, %r15b
	jmp	.LBB3_58
.LBB3_162:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_59
.LBB3_163:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_60
.LBB3_164:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_62
.LBB3_165:
	movb	$1, %r12b
	jmp	.LBB3_62
.LBB3_166:
	movb	$1, %r12b
	jmp	.LBB3_65
.LBB3_167:
	movb	$1, %r12b
	jmp	.LBB3_68
.LBB3_168:
	movb	$1, %r12b
	jmp	.LBB3_71
.LBB3_169:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_72
.LBB3_170:
	movb	$1, 24(%rsp)
	jmp	.LBB3_75
.LBB3_171:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bl, %bl
	je	.LBB3_79
.LBB3_172:
	movb	$1, 24(%rsp)
	jmp	.LBB3_79
.LBB3_173:
	movb	$1, 24(%rsp)
	jmp	.LBB3_80
.LBB3_174:
	movb	$1, 24(%rsp)
	jmp	.LBB3_81
.LBB3_175:
	movb	$1, 24(%rsp)
	jmp	.LBB3_82
.LBB3_176:
	movb	$1, 24(%rsp)
	jmp	.LBB3_83
.LBB3_177:
	movb	$1, %r15b
	jmp	.LBB3_84
.LBB3_178:
	movb	$1, %r15b
	jmp	.LBB3_87
.LBB3_179:
	movb	$1, %r15b
	jmp	.LBB3_90
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	jmp	.LBB3_197
.LBB3_181:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_196
.LBB3_182:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_195
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_194
.LBB3_184:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_193
.LBB3_185:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_192
.LBB3_186:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	jmp	.LBB3_191
.LBB3_187:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_190
.LBB3_188:
	xorl	%r12d, %r12d
	jmp	.LBB3_112
.LBB3_189:
	movq	208(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_190:
	movq	96(%rsp), %rdi
	movq	64(%rsp), %r14
	movq	56(%rsp), %r15
	movq	48(%rsp), %r12
	movq	40(%rsp), %r13
	movq	32(%rsp), %rbp
	movq	8(%rsp), %rbx
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_191:
	movq	104(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_192:
	movq	112(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_193:
	movq	120(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_194:
	movq	16(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_195:
	movq	24(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_197:
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	240(%rsp), %rdi
	callq	*%rbx
	movq	232(%rsp), %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_115
.LBB3_198:
	cmpl	$-3, %eax
	je	.LBB3_205
	cmpl	$-1, %eax
	jne	.LBB3_206
.LBB3_200:
	xorl	%ebx, %ebx
	jmp	.LBB3_115
.LBB3_201:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_202:
	testq	%rbx, %rbx
	je	.LBB3_200
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
.LBB3_204:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_115
.LBB3_205:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_204
.LBB3_206:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_121
.LBB3_208:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_121
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovups	2960(%rsp), %ymm12
	vmovaps	2992(%rsp), %xmm13
	movq	3008(%rsp), %rcx
	movq	%rdx, %r15
	movq	3408(%rsp), %rax
	movq	2824(%rsp), %rdx
	vmovups	2024(%rsp), %xmm8
	vmovups	2640(%rsp), %ymm9
	vmovups	2672(%rsp), %ymm10
	vmovaps	2704(%rsp), %xmm11
	movq	%rsi, %r12
	movq	%rdi, %r14
	movq	2160(%rsp), %r13
	movq	2232(%rsp), %rbp
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2304(%rsp), %rbx
	movq	2392(%rsp), %r11
	movq	2448(%rsp), %r10
	movq	2512(%rsp), %r9
	movq	2584(%rsp), %r8
	movq	2720(%rsp), %rdi
	movq	2768(%rsp), %rsi
	movq	%rcx, 1264(%rsp)
	movzbl	2016(%rsp), %ecx
	movq	%rax, 1664(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	vmovups	%xmm13, 1248(%rsp)
	vmovups	%ymm12, 1216(%rsp)
	movq	%rdx, 1080(%rsp)
	movq	2104(%rsp), %rdx
	movq	%rsi, 1024(%rsp)
	movq	%rdi, 976(%rsp)
	vmovups	%xmm11, 960(%rsp)
	vmovups	%ymm10, 928(%rsp)
	vmovups	%ymm9, 896(%rsp)
	movq	%r8, 840(%rsp)
	movq	%r9, 768(%rsp)
	movq	%r10, 704(%rsp)
	movq	%r11, 648(%rsp)
	movq	%rbx, 560(%rsp)
	movq	%rbp, 488(%rsp)
	movq	%r13, 416(%rsp)
	movzbl	2008(%rsp), %esi
	leaq	1696(%rsp), %rdi
	movq	%r15, %r8
	andl	$1, %ecx
	movq	%rdx, 360(%rsp)
	vmovups	%xmm8, 280(%rsp)
	movl	%ecx, 272(%rsp)
	movq	1984(%rsp), %rcx
	movq	1952(%rsp), %rdx
	andl	$1, %esi
	movl	%esi, 264(%rsp)
	leaq	1688(%rsp), %rsi
	movq	%rcx, 240(%rsp)
	movq	1928(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	1896(%rsp), %rdx
	movq	%rcx, 184(%rsp)
	movq	1872(%rsp), %rcx
	movq	%rdx, 152(%rsp)
	movq	1840(%rsp), %rdx
	movq	%rcx, 128(%rsp)
	movq	1816(%rsp), %rcx
	movq	%rdx, 96(%rsp)
	movq	1784(%rsp), %rdx
	movq	%rcx, 72(%rsp)
	movq	1760(%rsp), %rcx
	movq	%rdx, 40(%rsp)
	movq	%r14, %rdx
	movq	%rcx, 16(%rsp)
	movq	%r12, %rcx
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_8:
	addq	$1704, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB4_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_13
.LBB4_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB4_5
	cmpl	$-1, %eax
	je	.LBB4_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB4_7
.LBB4_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_13:
	testq	%r14, %r14
	je	.LBB4_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB4_6:
	callq	*%rax
.LBB4_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_8
.LBB4_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB4_6
.LBB4_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_8
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI8_0:
	.quad	0x3fe0000000000000
.LCPI8_1:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.weak	_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29
	.p2align	4
	.type	_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29,@function
_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1240, %rsp
	movq	1464(%rsp), %r14
	movabsq	$3353953467947191203, %rcx
	vmovsd	1304(%rsp), %xmm14
	vmovsd	1296(%rsp), %xmm15
	movq	1456(%rsp), %rbp
	vmovapd	%xmm0, %xmm10
	movq	%rdi, 264(%rsp)
	vmovapd	%xmm0, 160(%rsp)
	movq	%r14, %rax
	imulq	%rcx
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$2, %rdx
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	subq	%rax, %r14
	sarq	$63, %r14
	addq	%rdx, %r14
	testb	%r8b, %r8b
	je	.LBB8_30
	testq	%r14, %r14
	jle	.LBB8_29
	vmovsd	1352(%rsp), %xmm3
	vmovsd	1344(%rsp), %xmm2
	vmovsd	1336(%rsp), %xmm1
	vmulsd	%xmm2, %xmm6, %xmm0
	vmulsd	%xmm3, %xmm5, %xmm8
	vmulsd	%xmm1, %xmm6, %xmm6
	vsubsd	%xmm8, %xmm0, %xmm8
	vmulsd	%xmm3, %xmm4, %xmm0
	vmulsd	%xmm2, %xmm4, %xmm4
	vsubsd	%xmm6, %xmm0, %xmm6
	vmulsd	%xmm1, %xmm5, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm4
	vmulsd	%xmm8, %xmm8, %xmm0
	vmulsd	%xmm6, %xmm6, %xmm5
	vaddsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm4, %xmm4, %xmm5
	vaddsd	%xmm0, %xmm5, %xmm5
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm5
	vsqrtsd	%xmm5, %xmm5, %xmm5
	vdivsd	%xmm5, %xmm8, %xmm9
	jne	.LBB8_5
	jp	.LBB8_5
	vxorpd	%xmm9, %xmm9, %xmm9
.LBB8_5:
	vdivsd	%xmm5, %xmm6, %xmm11
	jne	.LBB8_8
	jp	.LBB8_8
	vxorpd	%xmm11, %xmm11, %xmm11
.LBB8_8:
	vdivsd	%xmm5, %xmm4, %xmm12
	jne	.LBB8_11
	jp	.LBB8_11
	vxorpd	%xmm12, %xmm12, %xmm12
.LBB8_11:
	vmulsd	%xmm2, %xmm14, %xmm4
	vmulsd	%xmm3, %xmm15, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm6
	vmulsd	%xmm3, %xmm7, %xmm4
	vmulsd	%xmm1, %xmm14, %xmm5
	vmulsd	%xmm2, %xmm7, %xmm7
	vsubsd	%xmm5, %xmm4, %xmm5
	vmulsd	%xmm1, %xmm15, %xmm4
	vsubsd	%xmm7, %xmm4, %xmm4
	vmulsd	%xmm6, %xmm6, %xmm7
	vmulsd	%xmm5, %xmm5, %xmm8
	vaddsd	%xmm7, %xmm8, %xmm7
	vmulsd	%xmm4, %xmm4, %xmm13
	vaddsd	%xmm7, %xmm13, %xmm7
	vucomisd	%xmm0, %xmm7
	vsqrtsd	%xmm7, %xmm7, %xmm0
	vdivsd	%xmm0, %xmm6, %xmm6
	vmovapd	%xmm6, 32(%rsp)
	jne	.LBB8_14
	jp	.LBB8_14
	vxorpd	%xmm6, %xmm6, %xmm6
	vmovapd	%xmm6, 32(%rsp)
.LBB8_14:
	vdivsd	%xmm0, %xmm5, %xmm5
	vmovapd	%xmm5, 64(%rsp)
	jne	.LBB8_17
	jp	.LBB8_17
	vxorpd	%xmm5, %xmm5, %xmm5
	vmovapd	%xmm5, 64(%rsp)
.LBB8_17:
	vdivsd	%xmm0, %xmm4, %xmm0
	vmovsd	1360(%rsp), %xmm5
	movabsq	$.LCPI8_0, %rax
	vmovapd	%xmm0, 48(%rsp)
	jne	.LBB8_20
	jp	.LBB8_20
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, 48(%rsp)
.LBB8_20:
	vmulsd	%xmm5, %xmm1, %xmm8
	vmulsd	%xmm5, %xmm2, %xmm2
	vmulsd	%xmm5, %xmm3, %xmm3
	vmulsd	(%rax), %xmm10, %xmm7
	vmovsd	1384(%rsp), %xmm4
	vmovsd	1376(%rsp), %xmm6
	movabsq	$sincos, %rbx
	movabsq	$.LCPI8_1, %rax
	vmovapd	%xmm9, 144(%rsp)
	vmovapd	%xmm11, 128(%rsp)
	vmovapd	%xmm12, 704(%rsp)
	vmulsd	%xmm9, %xmm8, %xmm0
	vmulsd	%xmm2, %xmm11, %xmm1
	vmovapd	%xmm3, 688(%rsp)
	vmovapd	%xmm2, 672(%rsp)
	vmovapd	%xmm8, 656(%rsp)
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm12, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm13
	vmulsd	%xmm3, %xmm11, %xmm0
	vmulsd	%xmm2, %xmm12, %xmm1
	vmovapd	%xmm7, 80(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm14
	vmulsd	%xmm12, %xmm8, %xmm0
	vmulsd	%xmm3, %xmm9, %xmm1
	vmovapd	%xmm13, 640(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm15
	vmulsd	%xmm2, %xmm9, %xmm0
	vmulsd	%xmm11, %xmm8, %xmm1
	vmovapd	%xmm14, 624(%rsp)
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovapd	%xmm15, 608(%rsp)
	vmovapd	%xmm0, 592(%rsp)
	cmpq	$4, %r14
	jae	.LBB8_22
	xorl	%r15d, %r15d
	jmp	.LBB8_25
.LBB8_30:
	vmovapd	%xmm2, (%rsp)
	testq	%r14, %r14
	jle	.LBB8_29
	vxorpd	%xmm0, %xmm0, %xmm0
	vmulsd	1400(%rsp), %xmm0, %xmm0
	movabsq	$.LCPI8_0, %rax
	vmovapd	%xmm3, %xmm13
	vmovapd	%xmm1, 32(%rsp)
	vmulsd	(%rax), %xmm10, %xmm9
	vmulsd	1312(%rsp), %xmm0, %xmm2
	vmulsd	1320(%rsp), %xmm0, %xmm3
	vmulsd	1328(%rsp), %xmm0, %xmm8
	vmovapd	%xmm2, 64(%rsp)
	vmovapd	%xmm3, 48(%rsp)
	vmovapd	%xmm8, 528(%rsp)
	cmpq	$4, %r14
	jae	.LBB8_33
	xorl	%eax, %eax
	jmp	.LBB8_36
.LBB8_22:
	vbroadcastsd	%xmm7, %ymm1
	vbroadcastsd	%xmm11, %ymm7
	vbroadcastsd	%xmm0, %ymm0
	vbroadcastsd	%xmm9, %ymm9
	vbroadcastsd	%xmm3, %ymm3
	vbroadcastsd	%xmm2, %ymm2
	movabsq	$9223372036854775804, %r15
	leaq	416(%rsp), %r12
	xorl	%r13d, %r13d
	andq	%r14, %r15
	vmovupd	%ymm7, 1136(%rsp)
	vbroadcastsd	32(%rsp), %ymm7
	vmovupd	%ymm0, 880(%rsp)
	vbroadcastsd	%xmm10, %ymm0
	vmovupd	%ymm9, 1168(%rsp)
	vbroadcastsd	%xmm12, %ymm9
	vmovupd	%ymm3, 1072(%rsp)
	vmovupd	%ymm2, 1040(%rsp)
	vbroadcastsd	%xmm8, %ymm3
	vbroadcastsd	%xmm13, %ymm2
	vmovupd	%ymm1, 1200(%rsp)
	vmovupd	%ymm0, 848(%rsp)
	vbroadcastsd	%xmm6, %ymm0
	vmovupd	%ymm9, 1104(%rsp)
	vbroadcastsd	64(%rsp), %ymm9
	vmovupd	%ymm3, 1008(%rsp)
	vmovupd	%ymm2, 976(%rsp)
	vbroadcastsd	%xmm14, %ymm3
	vbroadcastsd	%xmm15, %ymm2
	vmovupd	%ymm0, 816(%rsp)
	vbroadcastsd	%xmm5, %ymm0
	vmovupd	%ymm3, 944(%rsp)
	vmovupd	%ymm2, 912(%rsp)
	vmovupd	%ymm0, 464(%rsp)
	vbroadcastsd	%xmm4, %ymm0
	vmovups	%ymm7, 528(%rsp)
	vbroadcastsd	48(%rsp), %ymm7
	vmovupd	%ymm0, 784(%rsp)
	vbroadcastsd	(%rax), %ymm0
	vmovupd	%ymm9, 96(%rsp)
	vmovupd	%ymm7, 496(%rsp)
	vmovupd	%ymm0, 432(%rsp)
	.p2align	4
.LBB8_23:
	vxorpd	%xmm3, %xmm3, %xmm3
	vaddpd	(%rbp,%r13,8), %ymm3, %ymm0
	vmovupd	848(%rsp), %ymm2
	vmovupd	1200(%rsp), %ymm1
	leaq	312(%rsp), %rdi
	leaq	304(%rsp), %rsi
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm0
	vsubpd	784(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, 224(%rsp)
	vaddpd	1024(%rbp,%r13,8), %ymm3, %ymm0
	vmulpd	%ymm0, %ymm2, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm0
	vsubpd	816(%rsp), %ymm0, %ymm0
	vdivpd	464(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	304(%rsp), %xmm0
	leaq	328(%rsp), %rdi
	leaq	320(%rsp), %rsi
	vmovaps	%xmm0, 192(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%rbx
	vmovaps	192(%rsp), %xmm0
	leaq	344(%rsp), %rdi
	leaq	336(%rsp), %rsi
	vmovhps	320(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 192(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 560(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	336(%rsp), %xmm0
	leaq	360(%rsp), %rdi
	leaq	352(%rsp), %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 560(%rsp), %xmm0
	callq	*%rbx
	vmovapd	(%rsp), %xmm0
	vmovupd	192(%rsp), %ymm1
	vmovsd	344(%rsp), %xmm2
	leaq	376(%rsp), %rdi
	leaq	368(%rsp), %rsi
	vmovhpd	352(%rsp), %xmm0, %xmm0
	vmovhpd	360(%rsp), %xmm2, %xmm2
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmovsd	312(%rsp), %xmm1
	vmulpd	1008(%rsp), %ymm0, %ymm4
	vmulpd	1040(%rsp), %ymm0, %ymm7
	vmovhpd	328(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmovupd	432(%rsp), %ymm2
	vmulpd	944(%rsp), %ymm1, %ymm5
	vmulpd	912(%rsp), %ymm1, %ymm6
	vmulpd	880(%rsp), %ymm1, %ymm1
	vsubpd	%ymm0, %ymm2, %ymm2
	vmulpd	976(%rsp), %ymm2, %ymm2
	vmulpd	1072(%rsp), %ymm0, %ymm0
	vmulpd	1168(%rsp), %ymm2, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vaddpd	%ymm3, %ymm5, %ymm5
	vmulpd	1136(%rsp), %ymm2, %ymm3
	vmulpd	1104(%rsp), %ymm2, %ymm2
	vmovupd	%ymm5, 560(%rsp)
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm0, %ymm1, %ymm2
	vmulpd	528(%rsp), %ymm5, %ymm0
	vmovupd	%ymm3, 192(%rsp)
	vmulpd	96(%rsp), %ymm3, %ymm3
	vmovupd	%ymm2, 752(%rsp)
	vmulpd	496(%rsp), %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm2, %ymm0
	vmovupd	%ymm0, 720(%rsp)
	vmovupd	224(%rsp), %ymm0
	vdivpd	464(%rsp), %ymm0, %ymm0
	vmovupd	%ymm0, (%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	368(%rsp), %xmm0
	leaq	392(%rsp), %rdi
	leaq	384(%rsp), %rsi
	vmovaps	%xmm0, 224(%rsp)
	vpermilpd	$1, (%rsp), %xmm0
	callq	*%rbx
	vmovaps	224(%rsp), %xmm0
	leaq	408(%rsp), %rdi
	leaq	400(%rsp), %rsi
	vmovhps	384(%rsp), %xmm0, %xmm0
	vmovups	%ymm0, 224(%rsp)
	vmovups	(%rsp), %ymm0
	vextractf128	$1, %ymm0, %xmm0
	vmovaps	%xmm0, 176(%rsp)
	vzeroupper
	callq	*%rbx
	vmovsd	400(%rsp), %xmm0
	leaq	424(%rsp), %rdi
	movq	%r12, %rsi
	vmovaps	%xmm0, (%rsp)
	vpermilpd	$1, 176(%rsp), %xmm0
	callq	*%rbx
	vmovapd	(%rsp), %xmm0
	vmovupd	224(%rsp), %ymm2
	vmovsd	376(%rsp), %xmm1
	vmovupd	432(%rsp), %ymm8
	vmovupd	560(%rsp), %ymm7
	vmovupd	528(%rsp), %ymm12
	vmovupd	96(%rsp), %ymm11
	vmovupd	752(%rsp), %ymm13
	vmovupd	192(%rsp), %ymm10
	vmovupd	496(%rsp), %ymm14
	vmovhpd	416(%rsp), %xmm0, %xmm0
	vmovhpd	392(%rsp), %xmm1, %xmm1
	vmulpd	%ymm13, %ymm11, %ymm5
	vmulpd	%ymm10, %ymm14, %ymm6
	vmovapd	%ymm7, %ymm9
	vinsertf128	$1, %xmm0, %ymm2, %ymm0
	vmovsd	408(%rsp), %xmm2
	vmovhpd	424(%rsp), %xmm2, %xmm2
	vmulpd	%ymm7, %ymm0, %ymm4
	vsubpd	%ymm6, %ymm5, %ymm5
	vmulpd	%ymm0, %ymm10, %ymm6
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm0, %ymm8, %ymm2
	vmulpd	720(%rsp), %ymm2, %ymm2
	vmulpd	%ymm0, %ymm13, %ymm0
	vmulpd	%ymm5, %ymm1, %ymm5
	vmulpd	%ymm2, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm4, %ymm3
	vmulpd	%ymm2, %ymm11, %ymm4
	vmulpd	%ymm2, %ymm14, %ymm2
	vaddpd	%ymm4, %ymm6, %ymm4
	vmulpd	%ymm7, %ymm14, %ymm6
	vmulpd	%ymm13, %ymm12, %ymm7
	vaddpd	%ymm3, %ymm5, %ymm3
	vaddpd	%ymm2, %ymm0, %ymm0
	vsubpd	%ymm7, %ymm6, %ymm5
	vxorpd	%xmm6, %xmm6, %xmm6
	vmulpd	%ymm5, %ymm1, %ymm5
	vaddpd	%ymm4, %ymm5, %ymm2
	vmulpd	%ymm10, %ymm12, %ymm4
	vmulpd	%ymm9, %ymm11, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vmulpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm4
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm3, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm4
	vaddpd	%ymm1, %ymm4, %ymm1
	vsqrtpd	%ymm1, %ymm4
	vcmpltpd	%ymm1, %ymm6, %ymm1
	vdivpd	%ymm4, %ymm8, %ymm6
	vmovapd	%ymm4, %ymm5
	vandpd	%ymm6, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm3, %ymm6
	vmulpd	%ymm1, %ymm2, %ymm7
	vfnmadd231pd	%ymm6, %ymm4, %ymm3
	vfnmadd231pd	%ymm7, %ymm4, %ymm2
	vfmadd213pd	%ymm6, %ymm1, %ymm3
	vmulpd	%ymm1, %ymm0, %ymm6
	vfmadd213pd	%ymm7, %ymm1, %ymm2
	vfnmadd213pd	%ymm0, %ymm6, %ymm4
	vmovupd	%ymm3, 2048(%rbp,%r13,8)
	vmovupd	%ymm2, 3072(%rbp,%r13,8)
	vfmadd213pd	%ymm6, %ymm1, %ymm4
	vmovupd	%ymm4, 4096(%rbp,%r13,8)
	vmovupd	%ymm5, 5120(%rbp,%r13,8)
	addq	$4, %r13
	cmpq	%r13, %r15
	jne	.LBB8_23
	vmovapd	160(%rsp), %xmm10
	vmovsd	1360(%rsp), %xmm5
	vmovsd	1376(%rsp), %xmm6
	vmovapd	80(%rsp), %xmm7
	movabsq	$.LCPI8_1, %rax
	cmpq	%r15, %r14
	je	.LBB8_29
.LBB8_25:
	vmovsd	(%rax), %xmm0
	leaq	296(%rsp), %r12
	leaq	288(%rsp), %r13
	vmovsd	%xmm0, (%rsp)
	jmp	.LBB8_26
	.p2align	4
.LBB8_28:
	vmulsd	%xmm5, %xmm0, %xmm4
	vmovapd	160(%rsp), %xmm10
	vmovsd	1376(%rsp), %xmm6
	vmovapd	80(%rsp), %xmm7
	vfnmadd231sd	%xmm4, %xmm3, %xmm0
	vfmadd213sd	%xmm4, %xmm5, %xmm0
	vmulsd	%xmm5, %xmm1, %xmm4
	vfnmadd231sd	%xmm4, %xmm3, %xmm1
	vmovsd	%xmm0, 2048(%rbp,%r15,8)
	vfmadd213sd	%xmm4, %xmm5, %xmm1
	vmovsd	%xmm1, 3072(%rbp,%r15,8)
	vmulsd	%xmm5, %xmm2, %xmm1
	vfnmadd231sd	%xmm1, %xmm3, %xmm2
	vfmadd213sd	%xmm1, %xmm5, %xmm2
	vmovsd	1360(%rsp), %xmm5
	vmovsd	%xmm2, 4096(%rbp,%r15,8)
	vmovsd	%xmm3, 5120(%rbp,%r15,8)
	incq	%r15
	cmpq	%r15, %r14
	je	.LBB8_29
.LBB8_26:
	vxorpd	%xmm1, %xmm1, %xmm1
	vaddsd	(%rbp,%r15,8), %xmm1, %xmm0
	leaq	280(%rsp), %rdi
	leaq	272(%rsp), %rsi
	vmulsd	%xmm0, %xmm10, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm0
	vmovsd	%xmm0, 528(%rsp)
	vaddsd	1024(%rbp,%r15,8), %xmm1, %xmm0
	vmulsd	%xmm0, %xmm10, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm0
	vsubsd	%xmm6, %xmm0, %xmm0
	vdivsd	%xmm5, %xmm0, %xmm0
	vzeroupper
	callq	*%rbx
	vmovsd	272(%rsp), %xmm1
	vmovsd	(%rsp), %xmm2
	vmovsd	280(%rsp), %xmm0
	movq	%r12, %rdi
	movq	%r13, %rsi
	vmulsd	656(%rsp), %xmm1, %xmm4
	vmulsd	624(%rsp), %xmm0, %xmm5
	vmulsd	672(%rsp), %xmm1, %xmm7
	vmulsd	608(%rsp), %xmm0, %xmm6
	vmulsd	592(%rsp), %xmm0, %xmm0
	vsubsd	%xmm1, %xmm2, %xmm2
	vmulsd	640(%rsp), %xmm2, %xmm2
	vmulsd	688(%rsp), %xmm1, %xmm1
	vmulsd	144(%rsp), %xmm2, %xmm3
	vaddsd	%xmm3, %xmm4, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm5
	vmulsd	128(%rsp), %xmm2, %xmm3
	vmulsd	704(%rsp), %xmm2, %xmm2
	vmovsd	%xmm5, 496(%rsp)
	vaddsd	%xmm3, %xmm7, %xmm3
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm2
	vaddsd	%xmm3, %xmm6, %xmm3
	vmulsd	32(%rsp), %xmm5, %xmm0
	vmulsd	64(%rsp), %xmm3, %xmm1
	vmovsd	%xmm2, 464(%rsp)
	vmovsd	%xmm3, 96(%rsp)
	vaddsd	%xmm1, %xmm0, %xmm0
	vmulsd	48(%rsp), %xmm2, %xmm1
	vmovsd	1360(%rsp), %xmm2
	vaddsd	%xmm0, %xmm1, %xmm0
	vmovsd	528(%rsp), %xmm1
	vmovsd	%xmm0, 432(%rsp)
	vmovsd	1384(%rsp), %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vdivsd	%xmm2, %xmm0, %xmm0
	callq	*%rbx
	vmovsd	288(%rsp), %xmm3
	vmovsd	(%rsp), %xmm0
	vmovsd	496(%rsp), %xmm6
	vmovapd	32(%rsp), %xmm11
	vmovsd	464(%rsp), %xmm9
	vmovapd	64(%rsp), %xmm10
	vmovsd	96(%rsp), %xmm8
	vmovapd	48(%rsp), %xmm12
	vmovsd	296(%rsp), %xmm2
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	432(%rsp), %xmm0, %xmm4
	vmulsd	%xmm6, %xmm3, %xmm1
	vmulsd	%xmm8, %xmm12, %xmm5
	vmulsd	%xmm9, %xmm11, %xmm13
	vmovapd	%xmm6, %xmm7
	vmulsd	%xmm4, %xmm11, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm9, %xmm10, %xmm1
	vsubsd	%xmm5, %xmm1, %xmm1
	vmulsd	%xmm3, %xmm8, %xmm5
	vmulsd	%xmm3, %xmm9, %xmm3
	vmulsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm4, %xmm10, %xmm1
	vmulsd	%xmm4, %xmm12, %xmm4
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm6, %xmm12, %xmm5
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm8, %xmm11, %xmm4
	vsubsd	%xmm13, %xmm5, %xmm5
	vmulsd	%xmm5, %xmm2, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm1
	vmulsd	%xmm7, %xmm10, %xmm5
	vsubsd	%xmm5, %xmm4, %xmm4
	vxorpd	%xmm5, %xmm5, %xmm5
	vmulsd	%xmm4, %xmm2, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm4
	vaddsd	%xmm3, %xmm2, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm3
	vaddsd	%xmm4, %xmm3, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm4
	vsqrtsd	%xmm4, %xmm4, %xmm3
	vucomisd	%xmm5, %xmm4
	jbe	.LBB8_28
	vmovsd	(%rsp), %xmm4
	vdivsd	%xmm3, %xmm4, %xmm5
	jmp	.LBB8_28
.LBB8_33:
	vbroadcastsd	%xmm2, %ymm2
	vbroadcastsd	%xmm1, %ymm1
	movabsq	$.LCPI8_1, %rdx
	vmovaps	%xmm4, 176(%rsp)
	vmovaps	%xmm5, 80(%rsp)
	vmovapd	%xmm6, 144(%rsp)
	vmovapd	%xmm13, %xmm0
	movabsq	$9223372036854775804, %rax
	vbroadcastsd	%xmm9, %ymm13
	vbroadcastsd	%xmm0, %ymm11
	vmovapd	%xmm7, 720(%rsp)
	vmovapd	%xmm0, 128(%rsp)
	xorl	%ecx, %ecx
	vxorpd	%xmm12, %xmm12, %xmm12
	andq	%r14, %rax
	vmovupd	%ymm2, 96(%rsp)
	vbroadcastsd	%xmm3, %ymm2
	vmovupd	%ymm1, 192(%rsp)
	vbroadcastsd	%xmm5, %ymm1
	vbroadcastsd	%xmm6, %ymm5
	vbroadcastsd	%xmm14, %ymm6
	vbroadcastsd	(%rdx), %ymm14
	vmovupd	%ymm2, 496(%rsp)
	vbroadcastsd	%xmm8, %ymm2
	vmovups	%ymm1, 560(%rsp)
	vbroadcastsd	%xmm15, %ymm1
	vbroadcastsd	%xmm10, %ymm8
	vmovupd	%ymm2, 464(%rsp)
	vbroadcastsd	%xmm4, %ymm2
	vbroadcastsd	(%rsp), %ymm4
	vmovupd	%ymm1, 752(%rsp)
	vmovups	%ymm2, 432(%rsp)
	vbroadcastsd	%xmm7, %ymm2
	vmovupd	%ymm2, 224(%rsp)
	.p2align	4
.LBB8_34:
	vaddpd	(%rbp,%rcx,8), %ymm12, %ymm0
	vmulpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm0, %ymm13, %ymm10
	vaddpd	1024(%rbp,%rcx,8), %ymm12, %ymm0
	vmulpd	224(%rsp), %ymm10, %ymm15
	vmulpd	752(%rsp), %ymm10, %ymm3
	vmulpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm0, %ymm13, %ymm7
	vmulpd	432(%rsp), %ymm7, %ymm0
	vaddpd	%ymm0, %ymm15, %ymm0
	vaddpd	96(%rsp), %ymm0, %ymm0
	vaddpd	192(%rsp), %ymm0, %ymm15
	vmulpd	560(%rsp), %ymm7, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm0
	vaddpd	496(%rsp), %ymm0, %ymm0
	vmulpd	%ymm7, %ymm5, %ymm3
	vmulpd	%ymm6, %ymm10, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	464(%rsp), %ymm3, %ymm3
	vmulpd	%ymm15, %ymm15, %ymm7
	vaddpd	%ymm0, %ymm4, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm10
	vaddpd	%ymm3, %ymm11, %ymm3
	vaddpd	%ymm7, %ymm10, %ymm7
	vmulpd	%ymm3, %ymm3, %ymm10
	vaddpd	%ymm7, %ymm10, %ymm7
	vsqrtpd	%ymm7, %ymm10
	vcmpltpd	%ymm7, %ymm12, %ymm7
	vdivpd	%ymm10, %ymm14, %ymm1
	vmovapd	%ymm10, %ymm2
	vandpd	%ymm1, %ymm7, %ymm1
	vmulpd	%ymm1, %ymm15, %ymm7
	vfnmadd231pd	%ymm7, %ymm10, %ymm15
	vfmadd213pd	%ymm7, %ymm1, %ymm15
	vmulpd	%ymm1, %ymm0, %ymm7
	vfnmadd231pd	%ymm7, %ymm10, %ymm0
	vmovupd	%ymm15, 2048(%rbp,%rcx,8)
	vfmadd213pd	%ymm7, %ymm1, %ymm0
	vmulpd	%ymm1, %ymm3, %ymm7
	vfnmadd213pd	%ymm3, %ymm7, %ymm10
	vmovupd	%ymm0, 3072(%rbp,%rcx,8)
	vfmadd213pd	%ymm7, %ymm1, %ymm10
	vmovupd	%ymm10, 4096(%rbp,%rcx,8)
	vmovupd	%ymm2, 5120(%rbp,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB8_34
	vmovapd	160(%rsp), %xmm10
	vmovapd	720(%rsp), %xmm7
	vmovsd	1304(%rsp), %xmm14
	vmovsd	1296(%rsp), %xmm15
	vmovapd	176(%rsp), %xmm4
	vmovapd	80(%rsp), %xmm5
	vmovapd	144(%rsp), %xmm6
	vmovapd	128(%rsp), %xmm13
	vmovapd	32(%rsp), %xmm1
	cmpq	%rax, %r14
	jne	.LBB8_36
.LBB8_29:
	movq	264(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	addq	$1240, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB8_36:
	movabsq	$.LCPI8_1, %rcx
	vmovsd	(%rcx), %xmm0
	vmovsd	%xmm0, 96(%rsp)
	jmp	.LBB8_37
	.p2align	4
.LBB8_39:
	vmulsd	%xmm0, %xmm3, %xmm1
	vmulsd	%xmm0, %xmm8, %xmm12
	vfnmadd231sd	%xmm1, %xmm11, %xmm3
	vfnmadd231sd	%xmm12, %xmm11, %xmm8
	vfmadd213sd	%xmm1, %xmm0, %xmm3
	vmulsd	%xmm0, %xmm2, %xmm1
	vfmadd213sd	%xmm12, %xmm0, %xmm8
	vfnmadd231sd	%xmm1, %xmm11, %xmm2
	vmovsd	%xmm8, 2048(%rbp,%rax,8)
	vmovsd	%xmm3, 3072(%rbp,%rax,8)
	vfmadd213sd	%xmm1, %xmm0, %xmm2
	vmovapd	32(%rsp), %xmm1
	vmovsd	%xmm2, 4096(%rbp,%rax,8)
	vmovsd	%xmm11, 5120(%rbp,%rax,8)
	incq	%rax
	cmpq	%rax, %r14
	je	.LBB8_29
.LBB8_37:
	vxorpd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rbp,%rax,8), %xmm0, %xmm2
	vaddsd	1024(%rbp,%rax,8), %xmm0, %xmm3
	vmulsd	%xmm2, %xmm10, %xmm2
	vmulsd	%xmm3, %xmm10, %xmm3
	vaddsd	%xmm2, %xmm9, %xmm2
	vaddsd	%xmm3, %xmm9, %xmm11
	vmulsd	%xmm4, %xmm11, %xmm3
	vmulsd	%xmm2, %xmm7, %xmm8
	vmulsd	%xmm2, %xmm15, %xmm12
	vmulsd	%xmm2, %xmm14, %xmm2
	vaddsd	%xmm3, %xmm8, %xmm3
	vaddsd	64(%rsp), %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm8
	vmulsd	%xmm5, %xmm11, %xmm3
	vmulsd	%xmm6, %xmm11, %xmm11
	vaddsd	%xmm3, %xmm12, %xmm3
	vaddsd	48(%rsp), %xmm3, %xmm3
	vaddsd	%xmm2, %xmm11, %xmm2
	vaddsd	528(%rsp), %xmm2, %xmm2
	vmulsd	%xmm8, %xmm8, %xmm11
	vaddsd	(%rsp), %xmm3, %xmm3
	vaddsd	%xmm2, %xmm13, %xmm2
	vmulsd	%xmm3, %xmm3, %xmm12
	vmulsd	%xmm2, %xmm2, %xmm1
	vaddsd	%xmm12, %xmm11, %xmm11
	vaddsd	%xmm1, %xmm11, %xmm11
	vucomisd	%xmm0, %xmm11
	vsqrtsd	%xmm11, %xmm11, %xmm11
	jbe	.LBB8_39
	vmovsd	96(%rsp), %xmm0
	vdivsd	%xmm11, %xmm0, %xmm0
	jmp	.LBB8_39
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29, .Lfunc_end8-_ZN11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5placeB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE23Literal_5bint_5d_280_2923Literal_5bint_5d_280_2923Literal_5bint_5d_281_2923Literal_5bint_5d_280_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block5seatsB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29d,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector19detector_coordinateB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29d,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd28Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector8positionB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd28Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector20curved_position_of_cB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector15curved_positionB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29dd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35scaleB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dEd8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec35crossB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34unitB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec311rotate_axisB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EEd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec33dotB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block9_keep_rayB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE5ArrayIdLi1E1C7mutable7alignedEx8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4vec34normB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE8UniTupleIdLi3EE,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v36B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels6series8quotientB3v36B84c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwYbmCWJgA_3dEddd,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels8detector13flat_positionB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE340Detector_28int64_2c_20int64_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29ddd,8,8
	.section	".note.GNU-stack","",@progbits
